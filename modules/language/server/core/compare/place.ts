import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Span } from '../../../contract/texts.ts';

/** The span of something found in a sentence. */
export function spanOf(lang: Lang, sentence: number, found: { start: number; end: number }): Span {
  return { lang, sentence, start: found.start, end: found.end };
}

/** The span of a whole sentence. */
export function wholeOf(lang: Lang, sentence: number, text: string): Span {
  return { lang, sentence, start: 0, end: text.length };
}
