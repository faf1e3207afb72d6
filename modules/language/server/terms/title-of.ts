import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import type { TermTable } from '../tables.ts';

/** What a concept is called: its preferred terms. */
export function titleOf(terms: readonly Pick<TermTable, 'lang' | 'status' | 'text'>[]): LocalText {
  const of = (lang: string) =>
    terms.find((term) => term.lang === lang && term.status === 'preferred')?.text ?? null;
  return { zh: of('zh') ?? terms[0]?.text ?? null, en: of('en'), how: 'recorded' };
}
