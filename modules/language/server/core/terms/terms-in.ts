import type { FoundTerm } from '../../../contract/terms.ts';
import { fitsContext } from './context.ts';
import { recognise, type TermFind } from './recognise.ts';
import { standingOn, type Termbase, type TermStanding } from './termbase.ts';
import type { WordList } from './word-edges.ts';

/** A find with what the day and the words around it say of the term. */
export interface TermInText extends TermFind<FoundTerm> {
  standing: TermStanding;
  /** Its organ and title stand before it; null where it has none. */
  fits: boolean | null;
}

/** What terms of a termbase a text holds, on a day. */
export function termsIn(
  termbase: Termbase,
  { text, lang, day }: { text: string; lang: string; day: string },
  words?: WordList,
): TermInText[] {
  return recognise(termbase.recogniser(lang), text, words).map((find) => ({
    ...find,
    standing: standingOn(find.term, day),
    fits: fitsContext(find.term, text, find.start),
  }));
}
