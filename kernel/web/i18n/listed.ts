import type { Both, Lang } from '../../contract/local-text.ts';
import { useBoth, useLang } from './use-text.ts';

/** Words in a row, with the comma of the language: 主任、译审; Director, Reviser. */
export function listed(lang: Lang, words: readonly string[]): string {
  return words.join(lang === 'zh' ? '、' : ', ');
}

/** Texts in both languages in a row, each in the reader's. */
export function useListed(): (all: readonly Both[]) => string {
  const say = useBoth();
  const lang = useLang();
  return (all) => listed(lang, all.map(say));
}
