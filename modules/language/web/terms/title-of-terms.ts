import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';
import type { Term } from '../../contract/terms.ts';

/** What a concept is called: its preferred terms, else the first there is. */
export function titleOfTerms(terms: readonly Term[]): Pick<LocalText, keyof Both> {
  const of = (lang: string) =>
    (
      terms.find((term) => term.lang === lang && term.status === 'preferred') ??
      terms.find((term) => term.lang === lang && term.status === 'admitted')
    )?.text ?? null;
  const zh = of('zh');
  const en = of('en');
  return { zh: zh ?? (en === null ? (terms[0]?.text ?? null) : null), en };
}
