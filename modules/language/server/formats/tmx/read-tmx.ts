import { type FilePlace, refuseOther } from '../format-refusal.ts';
import { type ElementStep, readElements } from '../xml/read-elements.ts';
import { elementsOf, isElement, localName, textOf, withoutLayout, type XmlElement } from '../xml/xml-node.ts';
import type { TmxAbout, TmxHeader, TmxRemark, TmxUnit, TmxVariant } from './tmx-unit.ts';

/** A memory being read: its header at once, its units as they come. */
export interface TmxFile {
  header: TmxHeader;
  units: AsyncGenerator<TmxUnit>;
  /** Where the unit that came last begins. */
  at(): FilePlace;
}

const wholeElements = new Set(['header', 'tu']);

/** Opens a memory in TMX, 1.4b or older. Refuses with FormatRefusal what is no TMX, here or further down the file. */
export async function readTmx(pieces: AsyncIterable<Uint8Array>): Promise<TmxFile> {
  const steps = readElements(pieces, wholeElements);
  let version: string | undefined;
  let place: FilePlace = { line: 1, column: 1 };
  const note = (at: FilePlace) => {
    place = at;
  };
  for (;;) {
    const { value: step } = await steps.next();
    if (!step || step.kind === 'ends') throw refuseOther({ line: 1, column: 1 }, 'TMX', noHeader);
    const name = localName(step.element.name);
    if (version === undefined) {
      if (name !== 'tmx')
        throw refuseOther(step.at, 'TMX', { zh: '根元素不是 tmx', en: 'its root is not tmx' });
      version = step.element.attributes['version'] ?? '1.4';
    } else if (step.kind === 'whole' && name === 'header')
      return {
        header: { version, ...aboutOf(step.element, []) },
        units: unitsOf(steps, note),
        at: () => place,
      };
    else throw refuseOther(step.at, 'TMX', noHeader);
  }
}

const noHeader = { zh: '没有文件头 header', en: 'it has no header' };

async function* unitsOf(
  steps: AsyncGenerator<ElementStep>,
  note: (at: FilePlace) => void,
): AsyncGenerator<TmxUnit> {
  for await (const step of steps) {
    if (step.kind !== 'whole' || localName(step.element.name) !== 'tu') continue;
    note(step.at);
    yield unitOf(step.element);
  }
}

function unitOf(element: XmlElement): TmxUnit {
  return {
    ...aboutOf(element, ['tuv']),
    variants: elementsOf(element.children, 'tuv').map(variantOf),
  };
}

function variantOf(element: XmlElement): TmxVariant {
  const { attributes, ...about } = aboutOf(element, ['seg']);
  const { 'xml:lang': tag, lang, ...others } = attributes;
  return {
    lang: tag ?? lang ?? '',
    // Where both stood, the second is kept beside the first.
    attributes: tag !== undefined && lang !== undefined ? { ...others, lang } : others,
    ...about,
    segment: elementsOf(element.children, 'seg')[0]?.children ?? [],
  };
}

function aboutOf(element: XmlElement, known: readonly string[]): TmxAbout {
  const about: TmxAbout = { attributes: element.attributes, properties: [], notes: [], rest: [] };
  for (const node of withoutLayout(element.children)) {
    const name = isElement(node) ? localName(node.name) : '';
    if (isElement(node) && name === 'prop') about.properties.push(remarkOf(node));
    else if (isElement(node) && name === 'note') about.notes.push(remarkOf(node));
    else if (!known.includes(name)) about.rest.push(node);
  }
  return about;
}

function remarkOf(element: XmlElement): TmxRemark {
  const { type, ...attributes } = element.attributes;
  return { ...(type === undefined ? {} : { type }), text: textOf(element.children), attributes };
}
