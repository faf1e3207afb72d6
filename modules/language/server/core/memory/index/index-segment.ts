import type { Scored } from '../score.ts';
import { columnsOf, joinedColumns, type SideColumns } from './columns.ts';
import { buildPostings, type Postings } from './postings.ts';
import { keyTable, type UnitKey } from './unit-key.ts';

/** One side of a part of the index. */
export interface IndexSide extends SideColumns {
  postings: Postings;
}

/** A part of the index that no longer changes, but for what is taken out of it. */
export interface IndexSegment {
  size: number;
  keys: Uint32Array;
  keyTable: Int32Array;
  memories: Uint16Array;
  zh: IndexSide;
  en: IndexSide;
  /** A bit for each unit that was taken out. */
  gone: Uint8Array;
  goneCount: number;
}

/** A unit on its way into the index. */
export interface IndexedUnit {
  key: UnitKey;
  memory: number;
  zh: Scored;
  en: Scored;
}

/** A part made of these units. */
export function sealSegment(units: readonly IndexedUnit[]): IndexSegment {
  const keys = new Uint32Array(4 * units.length);
  for (const [n, { key }] of units.entries()) keys.set(key, 4 * n);
  return partOf(
    keys,
    Uint16Array.from(units, ({ memory }) => memory),
    columnsOf(units.map(({ zh }) => zh)),
    columnsOf(units.map(({ en }) => en)),
  );
}

/** Several parts made one, without what was taken out. */
export function mergeSegments(segments: readonly IndexSegment[]): IndexSegment {
  const parts = segments.map((segment) => ({ segment, kept: keptOf(segment) }));
  const size = parts.reduce((sum, { kept }) => sum + kept.length, 0);
  const keys = new Uint32Array(4 * size);
  const memories = new Uint16Array(size);
  let to = 0;
  for (const { segment, kept } of parts)
    for (const n of kept) {
      for (let at = 0; at < 4; at++) keys[4 * to + at] = segment.keys[4 * n + at]!;
      memories[to++] = segment.memories[n]!;
    }
  const sides = (lang: 'zh' | 'en') => parts.map(({ segment, kept }) => ({ side: segment[lang], kept }));
  return partOf(keys, memories, joinedColumns(sides('zh')), joinedColumns(sides('en')));
}

/** The places of the units that were not taken out. */
function keptOf(segment: IndexSegment): Uint32Array {
  const kept = new Uint32Array(segment.size - segment.goneCount);
  let to = 0;
  for (let n = 0; n < segment.size; n++) if (!isGone(segment, n)) kept[to++] = n;
  return kept;
}

function partOf(keys: Uint32Array, memories: Uint16Array, zh: SideColumns, en: SideColumns): IndexSegment {
  const size = memories.length;
  return {
    ...{ size, keys, keyTable: keyTable(keys), memories },
    zh: indexSide(zh),
    en: indexSide(en),
    gone: new Uint8Array((size + 7) >>> 3),
    goneCount: 0,
  };
}

function indexSide(columns: SideColumns): IndexSide {
  return { ...columns, postings: buildPostings(columns.tokens, columns.tokenEnds) };
}

/** Whether the unit was taken out. */
export function isGone({ gone }: IndexSegment, n: number): boolean {
  return (gone[n >>> 3]! & (1 << (n & 7))) !== 0;
}

/** Takes the unit out. */
export function markGone(segment: IndexSegment, n: number): void {
  if (isGone(segment, n)) return;
  segment.gone[n >>> 3]! |= 1 << (n & 7);
  segment.goneCount++;
}
