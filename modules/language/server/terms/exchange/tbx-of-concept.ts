import type { Concept, Term, TermStatus } from '../../../contract/terms.ts';
import type { TbxConcept } from '../../formats/tbx/tbx-concept.ts';
import type { XmlElement } from '../../formats/xml/xml-node.ts';
import type { ConceptPictureTable } from '../../tables.ts';
import { tbxOfPicture } from './tbx-pictures.ts';

const STATUS: Record<TermStatus, string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** A concept of ours as TBX has one. Days, organ and title of a term are data categories of our own. */
export function tbxOfConcept(
  concept: Omit<Concept, 'abilities' | 'state' | 'version' | 'edition' | 'inForce'>,
  pictures: readonly ConceptPictureTable[] = [],
): TbxConcept {
  const { id, field, definition, source, note, terms } = concept;
  return {
    attributes: { id: `c${id}` },
    data: [
      ...said('descrip', 'subjectField', field),
      ...said('descrip', 'definition', definition.zh),
      ...said('descrip', 'definition', definition.en),
      ...pictures.map(tbxOfPicture),
      ...said('admin', 'source', source),
      ...noted(note),
    ],
    languages: [...Map.groupBy(terms, ({ lang }) => lang)].map(([lang, own]) => ({
      ...{ lang, attributes: {}, data: [] },
      terms: own.map((term) => ({ attributes: {}, term: [term.text], data: dataOf(term) })),
    })),
  };
}

function dataOf({ status, from, to, organ, title, source, note }: Term): XmlElement[] {
  return [
    ...said('termNote', 'administrativeStatus', STATUS[status]),
    ...said('admin', 'validFrom', from),
    ...said('admin', 'validTo', to),
    ...said('admin', 'organ', organ),
    ...said('admin', 'title', title),
    ...said('admin', 'source', source),
    ...noted(note),
  ];
}

function said(name: string, type: string, text: string | null): XmlElement[] {
  return text === null ? [] : [{ name, attributes: { type }, children: [text] }];
}

function noted(text: string | null): XmlElement[] {
  return text === null ? [] : [{ name: 'note', attributes: {}, children: [text] }];
}
