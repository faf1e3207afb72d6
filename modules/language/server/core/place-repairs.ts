import type { Repair, Sides, Span } from '../../contract/texts.ts';

/**
 * Where each repair stands in the sentences: the repaired words of one that was made, the words as found of one
 * that was not. Null for what stands between sentences.
 */
export function placeRepairs(
  repairs: readonly Repair[],
  made: (n: number) => boolean,
  sides: Sides,
): (Span | null)[] {
  const spans: (Span | null)[] = repairs.map(() => null);
  for (const paragraph of new Set(repairs.map((repair) => repair.at.paragraph))) {
    const here = repairs
      .map((repair, n) => ({ repair, n }))
      .filter(({ repair }) => repair.at.paragraph === paragraph)
      .sort((a, b) => a.repair.at.offset - b.repair.at.offset);
    let shift = 0;
    let end = 0;
    for (const { repair, n } of here) {
      const { offset } = repair.at;
      if (offset < end) continue;
      const length = made(n) ? repair.fixed.length : repair.found.length;
      spans[n] = spanAt(sides, repair.lang, paragraph, offset + shift, length);
      shift += length - repair.found.length;
      end = offset + repair.found.length;
    }
  }
  return spans;
}

/** The sentence a place of its paragraph lies in; what runs on beyond its end is left off. */
function spanAt(
  sides: Sides,
  lang: 'zh' | 'en',
  paragraph: number,
  offset: number,
  length: number,
): Span | null {
  const sentence = sides[lang].findIndex(
    (s) => s.paragraph === paragraph && s.offset <= offset && offset < s.offset + s.text.length,
  );
  if (sentence < 0) return null;
  const { offset: from, text } = sides[lang][sentence]!;
  return { lang, sentence, start: offset - from, end: Math.min(offset - from + length, text.length) };
}
