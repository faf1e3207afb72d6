import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { type NumberKind, numbersIn } from '../facts/numbers.ts';
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
      end: dateEnds[kind]
        ? wordEnd(text, end, dateEnds[kind])
        : Math.min(end, start + spelledLength(written, lang)),
    }));
}

function spelledLength(written: string, lang: Lang): number {
  return Math.max(1, spelled[lang].exec(written)?.[0].length ?? 0);
}

/** 月 after the number of a month belongs to it, 日 and 号 to that of a day: they would begin other words (3日前, 日前). */
const dateEnds: Partial<Record<NumberKind, string>> = { month: '月', day: '日号' };

function wordEnd(text: string, end: number, endings: string): number {
  return text[end] !== undefined && endings.includes(text[end]) ? end + 1 : end;
}
