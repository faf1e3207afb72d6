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
