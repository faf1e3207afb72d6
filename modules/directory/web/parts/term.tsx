import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { Post } from '../../contract/person.ts';
import { directoryTexts } from '../texts.ts';

/** A term in words: 2021年9月1日起; 1 March 2019 – 9 February 2023. */
export function Term({ from, to }: Pick<Post, 'from' | 'to'>) {
  const t = useText(directoryTexts);
  const lang = useLang();
  if (from && to) return t('fromTo', { from: dayWords(lang, from), to: dayWords(lang, to) });
  if (from) return t('since', { from: dayWords(lang, from) });
  return to ? t('until', { to: dayWords(lang, to) }) : t('unknownTerm');
}

/** Is a post held on a day? Both ends count; an open end is still held. */
export function heldOn({ from, to }: Pick<Post, 'from' | 'to'>, day: string): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}
