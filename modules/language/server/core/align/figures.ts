import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { numbersIn } from '../facts/numbers.ts';
import type { Token } from './token.ts';

const spelled: Record<Lang, RegExp> = {
  zh: /^[第\d.,．，：:点零〇一二两三四五六七八九十百千万亿分之%％]+/,
  en: /^(?:a |an )?[\d,.:]*[\p{L}-]*(?: (?:and|point|hundred|thousand|[mb]illion|trillion)\b)*/iu,
};

/**
 * The numbers of a text under keys that are the same in both languages: `#2024`, `month:3`. A unit written after a
 * number is left outside, to be a word. Vague numbers, paragraph labels and codes are words like others.
 */
export function figuresIn(text: string, lang: Lang): Token[] {
  return numbersIn(text, lang)
    .filter(({ kind }) => kind !== 'vague' && kind !== 'label' && kind !== 'code')
    .map(({ kind, value, start, end, text: written }) => ({
      key: kind === 'month' ? `month:${value}` : `#${value}`,
      start,
      end: kind === 'month' ? monthEnd(text, end) : Math.min(end, start + spelledLength(written, lang)),
    }));
}

function spelledLength(written: string, lang: Lang): number {
  return Math.max(1, spelled[lang].exec(written)?.[0].length ?? 0);
}

/** 月 after the number of a month belongs to it. */
function monthEnd(text: string, end: number): number {
  return text[end] === '月' ? end + 1 : end;
}
