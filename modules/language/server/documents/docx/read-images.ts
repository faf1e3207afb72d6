import { posix } from 'node:path';
import type { DocumentImage } from '../read-document.ts';
import type { DocxPackage } from './docx-package.ts';
import type { WordMatter } from './word-matter.ts';

/** So many images a release may bring; a document with more is a catalogue. */
const most = 40;
const mostBytes = 30_000_000;
const mostInAll = 60_000_000;

/** The bytes of the images a document shows. One that lies elsewhere, or is too large to unpack, comes without. */
export async function readImages(
  { zip, related }: DocxPackage,
  { images }: WordMatter,
): Promise<DocumentImage[]> {
  const read: DocumentImage[] = [];
  let left = mostInAll;
  for (const { refers, alt, after } of images) {
    const target = related.get(refers);
    const part = target?.type === 'image' && zip.names.has(target.part) ? target.part : undefined;
    const room = read.length < most ? Math.min(mostBytes, left) : 0;
    const bytes = part ? await unpacked(zip.unpack(part), room) : null;
    left -= bytes?.length ?? 0;
    read.push({
      name: part ? posix.basename(part) : '',
      alt: alt.trim(),
      after,
      bytes,
      inside: part !== undefined,
    });
  }
  return read;
}

/** The bytes of a part, or null where there are more than `most`. */
export async function unpacked(pieces: AsyncIterable<Buffer>, most: number): Promise<Uint8Array | null> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) return null;
    kept.push(piece);
  }
  return Buffer.concat(kept);
}
