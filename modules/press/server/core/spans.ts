import type { MadeRepair, ReleaseText, Span } from '../../contract/text.ts';

/** Where a span comes to lie when `at` is replaced by `length` units. Null when the two overlap: it is gone. */
export function shifted(span: Span, at: Span, length: number): Span | null {
  if (span.lang !== at.lang || span.sentence !== at.sentence) return span;
  if (span.end <= at.start && !(span.start === span.end && span.end === at.start && at.start === at.end))
    return span;
  if (span.start < at.end) return null;
  const by = length - (at.end - at.start);
  return { ...span, start: span.start + by, end: span.end + by };
}

/** The text with one stretch of one sentence replaced, and the repairs' places moved along. */
export function replaceSpan(text: ReleaseText, at: Span, by: string): ReleaseText {
  const sentences = text[at.lang].map((sentence, n) =>
    n === at.sentence
      ? { ...sentence, text: sentence.text.slice(0, at.start) + by + sentence.text.slice(at.end) }
      : sentence,
  );
  const repairs = text.repairs.map((repair) => ({
    ...repair,
    place: repair.place && shifted(repair.place, at, by.length),
  }));
  return { ...text, [at.lang]: sentences, repairs };
}

/** Repairs after sentences `from … from+count` of a side were replaced by `now` new ones. */
export function renumbered(
  repairs: MadeRepair[],
  lang: 'zh' | 'en',
  from: number,
  count: number,
  now: number,
): MadeRepair[] {
  return repairs.map((repair) => {
    const { place } = repair;
    if (!place || place.lang !== lang || place.sentence < from) return repair;
    if (place.sentence < from + count) return { ...repair, place: null };
    return { ...repair, place: { ...place, sentence: place.sentence + now - count } };
  });
}
