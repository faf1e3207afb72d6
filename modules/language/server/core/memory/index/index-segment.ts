import type { Scored } from '../score.ts';
import { columnsOf, type SideColumns, sideAt } from './columns.ts';
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
  return {
    size: units.length,
    keys,
    keyTable: keyTable(keys),
    memories: Uint16Array.from(units, ({ memory }) => memory),
    zh: indexSide(columnsOf(units.map(({ zh }) => zh))),
    en: indexSide(columnsOf(units.map(({ en }) => en))),
    gone: new Uint8Array((units.length + 7) >>> 3),
    goneCount: 0,
  };
}

function indexSide(columns: SideColumns): IndexSide {
  return { ...columns, postings: buildPostings(columns.tokens, columns.tokenEnds) };
}

/** Several parts made one, without what was taken out. */
export function mergeSegments(segments: readonly IndexSegment[]): IndexSegment {
  return sealSegment(segments.flatMap(unitsOf));
}

function unitsOf(segment: IndexSegment): IndexedUnit[] {
  const units: IndexedUnit[] = [];
  for (let n = 0; n < segment.size; n++) {
    if (isGone(segment, n)) continue;
    const key = segment.keys.subarray(4 * n, 4 * n + 4);
    units.push({ key, memory: segment.memories[n]!, zh: sideAt(segment.zh, n), en: sideAt(segment.en, n) });
  }
  return units;
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
