import type { Lang } from '../../../kernel/contract/local-text.ts';
import type { ReleaseSentence } from './text.ts';

const longest = { zh: 60, en: 220 };
const ends = { zh: /[。！？；…]”?$/, en: /[.!?]["”’)]?$/ };

/** The headline of a side: a first paragraph of one short sentence without a stop. Null where there is none. */
export function headlineOf(side: readonly ReleaseSentence[], lang: Lang): string | null {
  const first = side[0];
  if (!first || side[1]?.paragraph === first.paragraph) return null;
  const text = first.text.trim();
  return text.length <= longest[lang] && !ends[lang].test(text) ? text : null;
}

/** The number a sentence goes by on pages and in findings: from 1, after the headline, which has none. */
export function sentenceNumber(
  side: readonly ReleaseSentence[],
  lang: Lang,
  sentence: number,
): number | null {
  if (headlineOf(side, lang) === null) return sentence + 1;
  return sentence === 0 ? null : sentence;
}
