import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { ReleaseText } from '../../contract/text.ts';
import { writeSide } from './write-side.ts';

/** A change asked for, as far as finding its sentence goes. */
export interface Marked {
  lang: Lang;
  sentence: number;
  quote: string;
}

/** The sentence a change was asked for, wherever it stands now: by its words, the nearest where they stand twice. */
export function sentenceOf(
  text: Pick<ReleaseText, 'zh' | 'en'>,
  { lang, sentence, quote }: Marked,
): number | null {
  const same = text[lang].flatMap(({ text: words }, n) => (words === quote ? [n] : []));
  const [nearest] = same.toSorted((a, b) => Math.abs(a - sentence) - Math.abs(b - sentence));
  return nearest ?? null;
}

/** The text with that sentence written anew; null where it is no longer there. */
export function changedSentence(
  text: ReleaseText,
  marked: Marked,
  written: readonly string[],
): ReleaseText | null {
  const at = sentenceOf(text, marked);
  const { lang } = marked;
  const n = at === null ? -1 : text.links.findIndex((link) => link[lang].includes(at));
  if (at === null || n < 0) return null;
  const sentences = text.links[n]![lang].flatMap((one) => (one === at ? written : [text[lang][one]!.text]));
  return writeSide(text, n, lang, sentences);
}
