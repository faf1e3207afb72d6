import { taggedParts } from '../../../contract/tags.ts';
import type { SegmentState } from '../exchange/paragraph.ts';
import { elementXml, utf8Of, xmlAttributes } from '../xml/write-xml.ts';
import type { XmlElement, XmlNode } from '../xml/xml-node.ts';
import { stateIn } from './states.ts';
import { tagNodes, type XliffEdition } from './tag-nodes.ts';

/** A segment on its way out: its id comes back with it. */
export interface OutgoingSegment {
  id: string;
  source: string;
  target: string | null;
  state: SegmentState;
  locked: boolean;
  notes: string[];
}

/** What is said of the file they are from. */
export interface OutgoingFile {
  name: string;
  from: string;
  to: string;
}

/** Segments as an XLIFF document of either edition, each a unit of its own, with their states and what was said of them. */
export function writeSegments(
  segments: readonly OutgoingSegment[],
  file: OutgoingFile,
  edition: XliffEdition,
): AsyncGenerator<Uint8Array> {
  return utf8Of(edition === '1.2' ? lines12(segments, file) : lines21(segments, file));
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function* lines12(segments: readonly OutgoingSegment[], { name, from, to }: OutgoingFile) {
  const said = {
    original: name,
    'source-language': from,
    'target-language': to,
    datatype: 'plaintext',
  };
  yield `${declaration}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file${xmlAttributes(said)}>\n<body>\n`;
  for (const segment of segments) yield `${elementXml(unit12(segment))}\n`;
  yield '</body>\n</file>\n</xliff>\n';
}

function* lines21(segments: readonly OutgoingSegment[], { name, from, to }: OutgoingFile) {
  const said = { version: '2.1', srcLang: from, trgLang: to };
  yield `${declaration}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"${xmlAttributes(said)}>\n<file${xmlAttributes({ id: 'f1', original: name })}>\n`;
  for (const segment of segments) yield `${elementXml(unit21(segment))}\n`;
  yield '</file>\n</xliff>\n';
}

function unit12({ id, source, target, state, locked, notes }: OutgoingSegment): XmlElement {
  const translation =
    target === null
      ? []
      : [element('target', { state: stateIn('1.2', state) }, tagNodes(taggedParts(target), '1.2'))];
  return element('trans-unit', { id, ...(locked && { translate: 'no' }), 'xml:space': 'preserve' }, [
    element('source', {}, tagNodes(taggedParts(source), '1.2')),
    ...translation,
    ...notes.map((note) => element('note', {}, [note])),
  ]);
}

function unit21({ id, source, target, state, locked, notes }: OutgoingSegment): XmlElement {
  const said = notes.map((note) => element('note', {}, [note]));
  const translation = target === null ? [] : [element('target', {}, tagNodes(taggedParts(target), '2.1'))];
  const attributes = {
    id,
    canResegment: 'no',
    ...(locked && { translate: 'no' }),
    'xml:space': 'preserve',
  };
  return element('unit', attributes, [
    ...(said.length > 0 ? [element('notes', {}, said)] : []),
    element('segment', { state: stateIn('2.1', state) }, [
      element('source', {}, tagNodes(taggedParts(source), '2.1')),
      ...translation,
    ]),
  ]);
}

function element(name: string, attributes: Record<string, string>, children: XmlNode[]): XmlElement {
  return { name, attributes, children };
}
