import { address } from '../../../../kernel/web/kit/address.ts';
import type { TermSourceKind } from '../../contract/suggested-terms.ts';

/** Where the termbase is found. */
export const conceptList = '/translation/terms';
export const newConceptPage = '/translation/terms/new';
export const termFilePage = '/translation/terms/file';
export const wordingPage = '/translation/terms/wording';
export const suggestedTermsPage = '/translation/terms/suggested';

export function conceptPage(conceptId: string): string {
  return `${conceptList}/${conceptId}`;
}

export function changeConceptPage(conceptId: string): string {
  return `${conceptPage(conceptId)}/change`;
}

/** The form of a new concept, with a term found in texts written into it. */
export function newConceptOf(found: { zh: string; en: string; source: string }): string {
  return address(newConceptPage, found);
}

/** The form of a wording that is not to be used, and what is to be written for it. */
export const newWordingPage = address(newConceptPage, { wording: 'yes' });

/** The terms found in a text, or in a memory. */
export function suggestedTermsOf(
  { kind, sourceId }: { kind: TermSourceKind; sourceId: string },
  dismissed = false,
): string {
  return address(suggestedTermsPage, { [kind]: sourceId, dismissed: dismissed ? 'yes' : undefined });
}
