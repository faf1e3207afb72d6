import { scored } from '../score.ts';
import type { Segment } from '../segment.ts';
import {
  type IndexedUnit,
  type IndexSegment,
  markGone,
  mergeSegments,
  sealSegment,
} from './index-segment.ts';
import { findKey, keyOf, type UnitKey } from './unit-key.ts';

/** Units just written wait until there are so many; they are compared one by one. */
const FRESH = 1024;
/** So many parts of a size are made one of the next. */
const TOGETHER = 8;
/** No part is made larger: what a merge takes of memory is bounded. */
const LARGEST = 262_144;

/** The units of an office as they are looked up, in parts. */
export interface MemoryIndex {
  segments: IndexSegment[];
  fresh: Map<string, IndexedUnit>;
  /** The ids of the memories; units are kept with a memory's number here. */
  memories: string[];
  /** The last write it holds; nothing where it holds none. */
  followed: Followed | null;
}

/** How far an index has come: the change number of a unit, and among units of one number its id. */
export interface Followed {
  change: number;
  id: string;
}

/** What is put into the index of a unit. */
export interface UnitEntry {
  /** A UUID. */
  id: string;
  /** The id of the memory it lies in. */
  memory: string;
  zh: Segment;
  en: Segment;
}

/** An index without units. */
export function emptyIndex(): MemoryIndex {
  return { segments: [], fresh: new Map(), memories: [], followed: null };
}

/** Puts a unit in; one of the same id is replaced. */
export function addUnit(index: MemoryIndex, { id, memory, zh, en }: UnitEntry): void {
  const key = keyOf(id);
  takeOut(index, id, key);
  const number = numberOf(index, memory);
  index.fresh.set(id, { key, memory: number, zh: scored(zh), en: scored(en) });
  if (index.fresh.size >= FRESH) sealFresh(index);
}

function numberOf({ memories }: MemoryIndex, memory: string): number {
  const before = memories.indexOf(memory);
  return before < 0 ? memories.push(memory) - 1 : before;
}

/** The numbers of these memories; of all where none are named. */
export function numbersOf(
  { memories }: MemoryIndex,
  ids: readonly string[] | undefined,
): ReadonlySet<number> | undefined {
  return ids && new Set(ids.map((id) => memories.indexOf(id)));
}

/** Takes a unit out; true where there was one. */
export function removeUnit(index: MemoryIndex, id: string): boolean {
  return takeOut(index, id, keyOf(id));
}

function takeOut(index: MemoryIndex, id: string, key: UnitKey): boolean {
  if (index.fresh.delete(id)) return true;
  for (const segment of index.segments) {
    const n = findKey(segment.keys, segment.keyTable, key);
    if (n < 0) continue;
    const before = segment.goneCount;
    markGone(segment, n);
    if (segment.goneCount > before) return true;
  }
  return false;
}

/** How many units there are. */
export function sizeOf({ segments, fresh }: MemoryIndex): number {
  return segments.reduce((sum, { size, goneCount }) => sum + size - goneCount, fresh.size);
}

/** Makes a part of the units that wait, and merges parts where there are too many of a size. */
export function sealFresh(index: MemoryIndex): void {
  if (index.fresh.size > 0) index.segments.push(sealSegment([...index.fresh.values()]));
  index.fresh.clear();
  for (let some = mergeable(index.segments); some.length > 0; some = mergeable(index.segments)) {
    const merged = mergeSegments(some);
    index.segments = index.segments.filter((segment) => !some.includes(segment));
    if (merged.size > 0) index.segments.push(merged);
  }
}

/** The parts to be made one: those of a size when they are many, or one that is half gone. */
function mergeable(segments: readonly IndexSegment[]): IndexSegment[] {
  const hollow = segments.find(({ size, goneCount }) => 2 * goneCount > size);
  if (hollow) return [hollow];
  const bySize = new Map<number, IndexSegment[]>();
  for (const segment of segments) {
    if (2 * segment.size > LARGEST) continue;
    const size = Math.max(0, Math.floor(Math.log2(segment.size / FRESH) / Math.log2(TOGETHER)));
    bySize.set(size, [...(bySize.get(size) ?? []), segment]);
  }
  const many = [...bySize.values()].find((alike) => alike.length >= TOGETHER) ?? [];
  let sum = 0;
  return many.filter(({ size }) => {
    sum += size;
    return sum <= LARGEST;
  });
}
