import type { Lang } from '../../../../../kernel/contract/local-text.ts';

const tag = /\{\/?\d+\/?\}/g;
const han = /\p{Script=Han}/gu;
const between = /[\s，。；：、！？《》“”（）]+/u;

/**
 * How many words a text has, as translators count them: of Chinese each character, and each word or figure in other
 * letters; of English each word. Marks and tags count for nothing.
 */
export function countWords(text: string, lang: Lang): number {
  const plain = text.replace(tag, ' ');
  if (lang === 'en') return wordsIn(plain, /\s+/);
  return (plain.match(han)?.length ?? 0) + wordsIn(plain.replace(han, ' '), between);
}

function wordsIn(text: string, by: RegExp): number {
  return text.split(by).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
