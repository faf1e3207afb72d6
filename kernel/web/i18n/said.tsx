import { Fragment } from 'react';
import type { Both } from '../../contract/local-text.ts';
import { LangRun } from './lang-run.tsx';
import { useLang } from './use-text.ts';

/** English words around an apostrophe: the same code point is full width in a Chinese face. */
const withApostrophe = /([A-Za-z][A-Za-z .&-]*’[A-Za-z .&’-]*)/;

/** A message in the reader's language; English names with an apostrophe inside a Chinese one keep their own face. */
export function Said({ of }: { of: Both }) {
  const lang = useLang();
  if (lang === 'en') return of.en;
  return of.zh.split(withApostrophe).map((piece, n) =>
    n % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence have no other name than their place
      <LangRun key={n} lang="en">
        {piece}
      </LangRun>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same
      <Fragment key={n}>{piece}</Fragment>
    ),
  );
}
