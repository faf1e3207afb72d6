import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, partFile, readList, readPart } from '../../core/memory/index/index-files.ts';
import type { IndexSegment } from '../../core/memory/index/index-segment.ts';
import { type MemoryIndex, sealFresh } from '../../core/memory/index/memory-index.ts';

const listName = 'index.json';

/** Parts do not change: what one is called in its folder is reckoned once. */
const names = new WeakMap<IndexSegment, string>();

/**
 * Writes the index into its folder: parts that are not there yet, then the list of them, which takes the place of the
 * one before in one step. Whoever is cut off on the way leaves the list before, with its parts.
 */
export function writeIndex(folder: string, index: MemoryIndex): void {
  sealFresh(index);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const there = new Set(readdirSync(folder));
  const kept = new Set([listName]);
  for (const segment of index.segments) kept.add(writePart(folder, segment, there));
  writeWhole(
    folder,
    listName,
    listOf(index, (segment) => names.get(segment)!),
  );
  for (const name of there) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
}

function writePart(folder: string, segment: IndexSegment, there: ReadonlySet<string>): string {
  const before = names.get(segment);
  if (before && there.has(before)) return before;
  const { name, bytes } = partFile(segment);
  if (!there.has(name)) writeWhole(folder, name, bytes);
  names.set(segment, name);
  return name;
}

/** A file appears whole or not at all. */
function writeWhole(folder: string, name: string, content: Uint8Array | string): void {
  const aside = join(folder, `${name}.new`);
  writeFileSync(aside, content, { mode: 0o600, flush: true });
  renameSync(aside, join(folder, name));
}

/** The index of a folder; nothing where a file is missing, torn or of another make: the index is then made anew. */
export function readIndex(folder: string): MemoryIndex | undefined {
  const text = contentOf(folder, listName);
  const list = text && readList(text.toString('utf8'));
  if (!list) return undefined;
  const segments: IndexSegment[] = [];
  for (const part of list.parts) {
    const bytes = contentOf(folder, part.name);
    const segment = bytes && readPart(part, bytes);
    if (!segment) return undefined;
    names.set(segment, part.name);
    segments.push(segment);
  }
  return { segments, fresh: new Map(), memories: list.memories, followed: list.followed };
}

function contentOf(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Throws the files of an index away. */
export function dropIndex(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
