import type { FoundTerm } from '../../contract/terms.ts';
import { type Termbase, termbaseOf } from '../core/terms/termbase.ts';

type Word = readonly [lang: string, text: string, more?: Partial<FoundTerm>];

/** For tests: a termbase whose n-th concept has these words, preferred in both languages unless it is said. */
export function termbaseWith(...concepts: Word[][]): Termbase {
  return termbaseOf(
    concepts.flatMap((words, n) =>
      words.map(([lang, text, more]) => ({
        ...{ concept: `concept ${n}`, lang, text, status: 'preferred' as const },
        ...{ from: null, to: null, organ: null, title: null, source: null, note: null },
        ...more,
      })),
    ),
  );
}

/** For tests: how terms are marked. */
export const admitted = { status: 'admitted' } as const;
export const forbidden = { status: 'forbidden' } as const;
