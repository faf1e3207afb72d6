import type { Segment } from '../../../contract/segments.ts';

/** The segments of a file after one was split: the halves in its place, those behind it moved on. */
export function withSplit(segments: readonly Segment[], first: Segment, second: Segment): Segment[] {
  return segments.flatMap((one) => {
    if (one.id === first.id) return [first, second];
    return one.place > first.place ? { ...one, place: one.place + 1 } : one;
  });
}

/** The segments of a file after one was merged with the next, which is gone: those behind it moved back. */
export function withMerged(segments: readonly Segment[], merged: Segment, gone: string): Segment[] {
  return segments.flatMap((one) => {
    if (one.id === gone) return [];
    if (one.id === merged.id) return merged;
    return one.place > merged.place ? { ...one, place: one.place - 1 } : one;
  });
}

/** The segment that can be merged with this one: the next, where it is of the same paragraph. */
export function nextToMerge(
  segments: readonly Segment[],
  { place, paragraph }: Segment,
): Segment | undefined {
  const next = segments.find((one) => one.place === place + 1);
  return next?.paragraph === paragraph ? next : undefined;
}

/** Where one looks for a place to split at first; null where it is looked for. */
export interface BeginAt {
  at: number | null;
  targetAt: number | null;
}

/** What is asked about cutting a segment, and of which words. */
export type CutAsked = { segmentId: string; source: string } & (
  | ({ kind: 'split' } & BeginAt)
  | { kind: 'merge'; next: Pick<Segment, 'id' | 'source'> }
);

/** Does that still hold of the segment, and of the one it would be merged with? Somebody else may have cut them meanwhile. */
export function stillAsked(asked: CutAsked, { source }: Segment, next: Segment | undefined): boolean {
  if (asked.source !== source) return false;
  return asked.kind === 'split' || (asked.next.id === next?.id && asked.next.source === next.source);
}
