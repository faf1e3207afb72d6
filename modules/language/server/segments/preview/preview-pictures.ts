import { createHash } from 'node:crypto';
import { pixelsOfPicture, smallPicture } from '../../../../../kernel/server/files/small-picture.ts';
import { Refusal } from '../../../../../kernel/server/refusal.ts';
import { openZip, type Zip, ZipRefused } from '../../../../../kernel/server/zip/open-zip.ts';
import { packageBounds } from '../../documents/docx/docx-package.ts';
import { unpacked } from '../../documents/docx/read-images.ts';
import type { PreviewMatter } from './preview-page.ts';

/** How much is made of the pictures of one file. A report with forty photographs of a telephone stays below. */
export interface PictureBounds {
  pictures: number;
  /** Of one picture as it is in the file, unpacked. */
  bytes: number;
  /** Of all that are unfolded to be made smaller. */
  pixels: number;
}

const bounds: PictureBounds = { pictures: 60, bytes: 30_000_000, pixels: 600_000_000 };
/** Wider than the text of the page on a screen of today, in pixels. */
const longest = 1200;
const kinds = ['png', 'jpeg', 'gif', 'webp'];
/** Characters of all pictures that are kept, whatever file they are of. */
const mostKept = 40_000_000;

const kept = new Map<string, string | null>();
let size = 0;

/**
 * The pictures of a file as `data:` URLs, each made anew, small, within the house's limits; null for one that is
 * damaged, of another kind, too large or one too many. They do not change while the file is translated: `content` is the
 * key of its bytes in the store, by which they are kept for the next look.
 */
export async function previewPictures(
  content: string,
  { source, format }: Pick<PreviewMatter, 'source' | 'format'>,
  sources: readonly string[],
  most: PictureBounds = bounds,
): Promise<(string | null)[]> {
  const bytesOf = format === 'docx' ? partsOf(source, most.bytes) : async (url: string) => bytesOfUrl(url);
  const made: (string | null)[] = [];
  let pixels = most.pixels;
  for (const one of sources.slice(0, most.pictures)) {
    const key = `${content} ${createHash('sha256').update(one).digest('base64')}`;
    const before = kept.get(key);
    if (before !== undefined) {
      made.push(before);
      continue;
    }
    const bytes = await bytesOf(one);
    const [url, used] = bytes ? await urlOf(bytes, pixels) : [null, 0];
    pixels -= used;
    keep(key, url);
    made.push(url);
  }
  return made;
}

/** A picture small, and how many pixels were unfolded for that. */
async function urlOf(bytes: Uint8Array, most: number): Promise<[string | null, number]> {
  let pixels = 0;
  try {
    const found = await pixelsOfPicture(bytes, kinds);
    if (found === undefined || found > most) return [null, 0];
    pixels = found;
    return [`data:image/webp;base64,${(await smallPicture(bytes, longest)).toString('base64')}`, pixels];
  } catch (error) {
    if (error instanceof Refusal) return [null, pixels];
    throw error;
  }
}

/** Unpacks parts of a Word document one by one; all of them together within the bounds of a document. */
function partsOf(source: Uint8Array, most: number): (part: string) => Promise<Uint8Array | null> {
  let zip: Promise<Zip> | undefined;
  return async (part) => {
    zip ??= openZip(source, packageBounds);
    try {
      return await unpacked((await zip).unpack(part), most);
    } catch (error) {
      if (error instanceof ZipRefused) return null;
      throw error;
    }
  };
}

/** What a `data:` URL holds; only what is said to be a picture, in base64, is asked for. */
function bytesOfUrl(url: string): Uint8Array | null {
  const [head] = /^data:image\/[a-z]+;base64,/i.exec(url) ?? [];
  return head === undefined ? null : Buffer.from(url.slice(head.length), 'base64');
}

function keep(key: string, url: string | null): void {
  if (!kept.has(key)) size += url?.length ?? 0;
  kept.set(key, url);
  for (const [oldest, gone] of kept) {
    if (size <= mostKept && kept.size <= 5000) break;
    kept.delete(oldest);
    size -= gone?.length ?? 0;
  }
}
