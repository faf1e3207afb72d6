import type { Bead } from '../../../contract/texts.ts';
import type { Pair } from './check.ts';

/**
 * Whether one side counts the months of a year from January (前10个月, the first ten months) and the other names the
 * last of them (1至10月, January to October): the languages are free to say either.
 */
export function sayTheSameMonths(pair: Pair, { zh, en }: Pick<Bead, 'zh' | 'en'>): boolean {
  const counted = {
    zh: zh.flatMap((s) => countedIn(pair, 'zh', s)),
    en: en.flatMap((s) => countedIn(pair, 'en', s)),
  };
  const named = {
    zh: zh.flatMap((s) => namedIn(pair, 'zh', s)),
    en: en.flatMap((s) => namedIn(pair, 'en', s)),
  };
  return (
    counted.zh.some((months) => named.en.includes(months)) ||
    counted.en.some((months) => named.zh.includes(months))
  );
}

function countedIn(pair: Pair, lang: 'zh' | 'en', sentence: number): number[] {
  return pair[lang].numbers[sentence]!.filter(({ unit }) => unit === 'month').map(({ value }) => value);
}

/** The months named in a sentence that names January too. */
function namedIn(pair: Pair, lang: 'zh' | 'en', sentence: number): number[] {
  const months = pair[lang].dates[sentence]!.filter(({ kind }) => kind === 'month').map((d) => d.month!);
  return months.includes(1) ? months : [];
}
