import type { FoundTerm } from '../../../contract/terms.ts';
import { type Recogniser, recogniserOf } from './recogniser.ts';

/** The terms of an office, of every day, arranged for recognition and for checks. */
export interface Termbase {
  terms: readonly FoundTerm[];
  /** The terms of a concept, in their order. */
  ofConcept(concept: string): readonly FoundTerm[];
  /** Finds the terms of a language; made when it is first asked for. */
  recogniser(lang: string): Recogniser<FoundTerm>;
}

/** Arranges terms in force, dated ones included. */
export function termbaseOf(terms: readonly FoundTerm[]): Termbase {
  const concepts = Map.groupBy(terms, ({ concept }) => concept);
  const recognisers = new Map<string, Recogniser<FoundTerm>>();
  return {
    terms,
    ofConcept: (concept) => concepts.get(concept) ?? [],
    recogniser(lang) {
      const known = recognisers.get(lang) ?? recogniserOf(terms, lang);
      recognisers.set(lang, known);
      return known;
    },
  };
}

/** Whether a term is used on a day, no longer, or not yet. */
export function standingOn({ from, to }: Pick<FoundTerm, 'from' | 'to'>, day: string): TermStanding {
  if (to !== null && to < day) return 'past';
  return from !== null && from > day ? 'future' : 'current';
}
export type TermStanding = 'current' | 'past' | 'future';
