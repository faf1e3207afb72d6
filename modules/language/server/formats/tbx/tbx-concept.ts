import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { languageOf } from '../language-tag.ts';
import { elementsOf, localName, textOf, type XmlNode } from '../xml/xml-node.ts';

/** A term as it is written, and what is said of it: elements of TBX v3 in its DCA style, unknown ones as they stood. */
export interface TbxTerm {
  attributes: Record<string, string>;
  term: XmlNode[];
  data: XmlNode[];
}

/** The terms of a concept in one language. */
export interface TbxLanguage {
  /** The language tag as the file writes it. */
  lang: string;
  attributes: Record<string, string>;
  data: XmlNode[];
  terms: TbxTerm[];
}

/** A concept: what is said of it, and its terms by language. */
export interface TbxConcept {
  attributes: Record<string, string>;
  data: XmlNode[];
  languages: TbxLanguage[];
}

/** What a file says before its concepts. */
export interface TbxHeader {
  /** The root's, such as `type` (the dialect) and `xml:lang`; style and version are the writer's matter. */
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** All values of a data category (`definition`, `partOfSpeech`), in order, whether or not they stand in a group. */
export function valuesOf(data: readonly XmlNode[], category: string): string[] {
  return elementsOf(data).flatMap((element) => {
    if (localName(element.name).endsWith('Grp')) return valuesOf(element.children, category);
    return element.attributes['type'] === category ? [textOf(element.children).trim()] : [];
  });
}

/** The notes among what is said, in order. */
export function notesOf(data: readonly XmlNode[]): string[] {
  return elementsOf(data).flatMap((element) => {
    const name = localName(element.name);
    if (name.endsWith('Grp')) return notesOf(element.children);
    return name === 'note' ? [textOf(element.children).trim()] : [];
  });
}

/** The terms of a concept in one of our languages, whatever the country or script. */
export function termsIn(concept: TbxConcept, lang: Lang): TbxTerm[] {
  return concept.languages.filter((one) => languageOf(one.lang) === lang).flatMap(({ terms }) => terms);
}

export type TermStatus = 'preferred' | 'admitted' | 'forbidden';

const statuses = new Map<string, TermStatus>([
  ['preferredTerm', 'preferred'],
  ['standardizedTerm', 'preferred'],
  ['legalTerm', 'preferred'],
  ['regulatedTerm', 'preferred'],
  ['admittedTerm', 'admitted'],
  ['deprecatedTerm', 'forbidden'],
  ['supersededTerm', 'forbidden'],
]);

/** Whether a term is to be used, may be, or must not be; where the file does not say, nothing. */
export function statusOf({ data }: TbxTerm): TermStatus | undefined {
  const said = [...valuesOf(data, 'administrativeStatus'), ...valuesOf(data, 'normativeAuthorization')];
  return said
    .map((value) => statuses.get(value.replace(/-admn-sts$/, '')))
    .find((status) => status !== undefined);
}
