import { refuseOther } from '../format-refusal.ts';
import { type ElementStep, gatherer, type Spans } from '../xml/read-elements.ts';
import type { XmlEvent } from '../xml/read-xml.ts';
import { localName, type XmlElement } from '../xml/xml-node.ts';
import { matchesOf, segmentsOf, unitNotes } from './unit-parts.ts';
import type { XliffFile, XliffUnit } from './xliff-unit.ts';

/** The elements that are units, in either version. */
export const unitNames: ReadonlySet<string> = new Set(['trans-unit', 'unit']);

/** Puts units together from the events of a document. Refuses what is no XLIFF of a version read here. */
export function unitFollower(spans?: Spans): (event: XmlEvent) => XliffUnit | undefined {
  const gather = gatherer(unitNames, spans);
  /** Whether what is open wants its words translated, outermost first. */
  const translated: boolean[] = [];
  let root: XmlElement | undefined;
  let file: XliffFile = { index: -1, original: '', source: '' };

  function begin({ element, at }: ElementStep & { kind: 'begins' }): void {
    const { attributes } = element;
    const name = localName(element.name);
    if (!root) {
      root = element;
      if (name !== 'xliff') throw refuseOther(at, 'XLIFF', noRoot);
      if (!/^(1\.[0-2]|2\.[0-2])$/.test(attributes['version'] ?? ''))
        throw refuseOther(at, 'XLIFF', noVersion);
    }
    if (name === 'file') file = fileOf(file.index + 1, root, attributes);
    translated.push(wants(attributes, translated.at(-1) ?? true));
  }
  function unitOf(element: XmlElement): XliffUnit {
    return {
      version: root!.attributes['version']!,
      file,
      id: element.attributes['id'] ?? '',
      translate: wants(element.attributes, translated.at(-1) ?? true),
      segments: segmentsOf(element),
      notes: unitNotes(element),
      matches: matchesOf(element),
      element,
    };
  }
  return (event) => {
    const step = gather(event);
    if (step?.kind === 'begins') begin(step);
    else if (step?.kind === 'ends') translated.pop();
    else if (step?.kind === 'whole') {
      if (!root) throw refuseOther(step.at, 'XLIFF', noRoot);
      return unitOf(step.element);
    }
    return undefined;
  };
}

const noRoot = { zh: '根元素不是 xliff', en: 'its root is not xliff' };
const noVersion = { zh: '版本不是 1.x 或 2.x', en: 'its version is neither 1.x nor 2.x' };

function wants(attributes: Readonly<Record<string, string>>, otherwise: boolean): boolean {
  return attributes['translate'] === undefined ? otherwise : attributes['translate'] !== 'no';
}

function fileOf(index: number, root: XmlElement, attributes: Readonly<Record<string, string>>): XliffFile {
  const target = attributes['target-language'] ?? root.attributes['trgLang'];
  return {
    index,
    original: attributes['original'] ?? '',
    source: attributes['source-language'] ?? root.attributes['srcLang'] ?? '',
    ...(target === undefined ? {} : { target }),
  };
}
