import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { languageOf } from '../language-tag.ts';
import { isElement, localName, type XmlElement, type XmlNode } from '../xml/xml-node.ts';

/** A `prop` or a `note`: what a tool says of a unit in its own words. */
export interface TmxRemark {
  /** The kind of a property, such as `x-context-pre`; a note has none. */
  type?: string;
  text: string;
  /** The other attributes, as they stood. */
  attributes: Record<string, string>;
}

/** What is said of a header, a unit or one of its sides. */
export interface TmxAbout {
  attributes: Record<string, string>;
  properties: TmxRemark[];
  notes: TmxRemark[];
  /** Elements and comments that TMX does not know, kept as they stood. */
  rest: XmlNode[];
}

/** One language of a unit. */
export interface TmxVariant extends TmxAbout {
  /** The language tag as the file writes it. */
  lang: string;
  /** The words with their inline elements: bpt, ept, ph, it, hi, sub, and older ones. */
  segment: XmlNode[];
}

/** A unit of a memory in exchange: what its languages say, and everything said of it. */
export interface TmxUnit extends TmxAbout {
  variants: TmxVariant[];
}

/** The beginning of a file: where it comes from, and in which language its sources are. */
export interface TmxHeader extends TmxAbout {
  /** As the root says it. */
  version: string;
}

/** The first side of a unit in a language, whatever its country or script. */
export function variantIn(unit: TmxUnit, lang: Lang): TmxVariant | undefined {
  return unit.variants.find((variant) => languageOf(variant.lang) === lang);
}

/** The text of the first property of a kind, looked for on the side first and then on the unit. */
export function propertyOf(type: string, ...abouts: TmxAbout[]): string | undefined {
  for (const { properties } of abouts) {
    const found = properties.find((property) => property.type === type);
    if (found) return found.text;
  }
  return undefined;
}

/** The words of a segment without inline codes. What `sub` holds is another text within one, and no part of it. */
export function wordsOf(segment: readonly XmlNode[]): string {
  return segment
    .map((node) => {
      if (typeof node === 'string') return node;
      return isElement(node) && isAroundWords(node) ? wordsOf(node.children) : '';
    })
    .join('');
}

function isAroundWords({ name }: XmlElement): boolean {
  return localName(name) === 'hi';
}

/** A date of TMX (`20260304T101500Z`) as ISO; others are read where they are ISO already, else not at all. */
export function dateOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  // Units beside each other mostly came on one day.
  if (value !== last.value) last = { value, date: readDate(value) };
  return last.date;
}

let last: { value: string; date: string | undefined } = { value: '', date: undefined };

function readDate(value: string): string | undefined {
  const compact = value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const time = /^\d{4}-\d\d-\d\d/.test(compact) ? Date.parse(compact) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** A moment as TMX writes it. */
export function tmxDate(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}
