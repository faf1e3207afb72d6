/** Where the termbase is found. */
export const conceptList = '/translation/terms';
export const newConceptPage = '/translation/terms/new';

export function conceptPage(conceptId: string): string {
  return `${conceptList}/${conceptId}`;
}

export function changeConceptPage(conceptId: string): string {
  return `${conceptPage(conceptId)}/change`;
}
