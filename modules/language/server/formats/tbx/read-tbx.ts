import { refuseOther } from '../format-refusal.ts';
import { type ElementStep, readElements } from '../xml/read-elements.ts';
import {
  elementsOf,
  isElement,
  localName,
  withoutLayout,
  type XmlElement,
  type XmlNode,
} from '../xml/xml-node.ts';
import { elementInDca, modulePrefixes } from './dct-to-dca.ts';
import type { TbxConcept, TbxHeader, TbxLanguage, TbxTerm } from './tbx-concept.ts';

/** A termbase being read: its header at once, its concepts as they come, and what stands behind them at the end. */
export interface TbxFile {
  header: TbxHeader;
  concepts: AsyncGenerator<TbxConcept>;
  /** Lists of people and sources the concepts point to; known once all concepts are read. */
  back(): XmlElement | undefined;
}

const wholeElements = new Set(['tbxHeader', 'martifHeader', 'conceptEntry', 'termEntry', 'back']);

/**
 * Opens a termbase: TBX v3 in both styles, or the older martif. All come as the elements of v3 in the style DCA.
 * Refuses with FormatRefusal what is no TBX, here or further down the file.
 */
export async function readTbx(pieces: AsyncIterable<Uint8Array>): Promise<TbxFile> {
  const steps = readElements(pieces, wholeElements);
  let root: XmlElement | undefined;
  for (;;) {
    const { value: step } = await steps.next();
    if (!step || step.kind === 'ends') throw refuseOther({ line: 1, column: 1 }, 'TBX', noHeader);
    const name = localName(step.element.name);
    if (!root) {
      root = step.element;
      if (name !== 'tbx' && name !== 'martif') throw refuseOther(step.at, 'TBX', noRoot);
    } else if (name === 'tbxHeader' || name === 'martifHeader') return opened(root, step.element, steps);
    else throw refuseOther(step.at, 'TBX', noHeader);
  }
}

const noRoot = { zh: '根元素既不是 tbx 也不是 martif', en: 'its root is neither tbx nor martif' };
const noHeader = { zh: '没有文件头', en: 'it has no header' };

function opened(root: XmlElement, header: XmlElement, steps: AsyncGenerator<ElementStep>): TbxFile {
  const prefixes = modulePrefixes(root.attributes);
  let back: XmlElement | undefined;
  async function* concepts(): AsyncGenerator<TbxConcept> {
    for await (const step of steps) {
      if (step.kind !== 'whole') continue;
      if (localName(step.element.name) === 'back') back = step.element;
      else yield conceptOf(elementInDca(step.element, prefixes));
    }
  }
  return {
    header: { attributes: rootAttributes(root, prefixes), children: withoutLayout(header.children) },
    concepts: concepts(),
    back: () => back,
  };
}

/** What the root says, without what only says how this file is written. */
function rootAttributes({ attributes }: XmlElement, prefixes: ReadonlySet<string>): Record<string, string> {
  const ofWriting = new Set(['xmlns', 'style', ...[...prefixes].map((prefix) => `xmlns:${prefix}`)]);
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !ofWriting.has(name)));
}

function conceptOf({ attributes, children }: XmlElement): TbxConcept {
  const isLanguage = named('langSec', 'langSet');
  return {
    attributes,
    data: dataOf(children, isLanguage),
    languages: elementsOf(children).filter(isLanguage).map(languageSection),
  };
}

function languageSection({ attributes, children }: XmlElement): TbxLanguage {
  const { 'xml:lang': tag, lang, ...others } = attributes;
  const isTerm = named('termSec', 'tig', 'ntig');
  return {
    lang: tag ?? lang ?? '',
    attributes: others,
    data: dataOf(children, isTerm),
    terms: elementsOf(children).filter(isTerm).map(termOf),
  };
}

/** In the older form a term may stand in a group of its own, with its notes. */
function termOf({ attributes, children }: XmlElement): TbxTerm {
  const isGroup = named('termGrp');
  const within = children.flatMap((node) => (isElement(node) && isGroup(node) ? node.children : [node]));
  return {
    attributes,
    term: elementsOf(within, 'term')[0]?.children ?? [],
    data: dataOf(within, named('term')),
  };
}

function dataOf(children: readonly XmlNode[], isOther: (element: XmlElement) => boolean): XmlNode[] {
  return withoutLayout(children).filter((node) => !isElement(node) || !isOther(node));
}

function named(...names: string[]): (element: XmlElement) => boolean {
  return ({ name }) => names.includes(localName(name));
}
