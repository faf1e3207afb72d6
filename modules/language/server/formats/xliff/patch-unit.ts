import { withAttributes } from '../xml/attribute-in.ts';
import type { Span, Spans } from '../xml/read-elements.ts';
import { xmlOf } from '../xml/write-xml.ts';
import { elementsOf, isElement, localName, type XmlElement, type XmlNode } from '../xml/xml-node.ts';
import { childOf, isTransUnit, markedSegments } from './unit-parts.ts';
import type { XliffChange } from './xliff-unit.ts';

/** Characters of the document that give way to others. */
export interface Patch {
  start: number;
  end: number;
  text: string;
}

/** The document as far as it is at hand, and where each element of the unit stands in it. */
export interface UnitSource {
  slice(start: number, end: number): string;
  spans: Spans;
}

/** What must change in the characters of a unit for it to have these targets; undefined where it lacks a segment. */
export function patchesOf(
  unit: XmlElement,
  changes: readonly XliffChange[],
  source: UnitSource,
): Patch[] | undefined {
  const patches = isTransUnit(unit) ? patches12(unit, changes, source) : patches2(unit, changes, source);
  return patches?.toSorted((a, b) => a.start - b.start);
}

function patches2(
  unit: XmlElement,
  changes: readonly XliffChange[],
  source: UnitSource,
): Patch[] | undefined {
  const segments = elementsOf(unit.children, 'segment');
  const patches = changes.map((change) => {
    const segment = segments[change.segment];
    const after = segment && childOf(segment, 'source');
    if (!after) return undefined;
    const { state, subState } = change;
    return [
      ...tagPatch(segment, { state, subState }, source),
      targetPatch(segment, after, change.target, {}, source),
    ];
  });
  return patches.every((found) => found !== undefined) ? patches.flat() : undefined;
}

function patches12(
  unit: XmlElement,
  changes: readonly XliffChange[],
  source: UnitSource,
): Patch[] | undefined {
  const segmented = childOf(unit, 'seg-source');
  const marked = markedSegments(segmented?.children ?? []);
  const after = segmented ?? childOf(unit, 'source');
  const most = Math.max(1, marked.length);
  if (!after || changes.some(({ segment }) => segment < 0 || segment >= most)) return undefined;
  const state = changes.at(-1)!.state;
  const children =
    marked.length === 0 ? changes.at(-1)!.target : withTargets(segmented!, childOf(unit, 'target'), changes);
  return [targetPatch(unit, after, children, { state }, source)];
}

/** A target of 1.2 with segments: as it was, or as the source is set out where it lacks any of them. */
function withTargets(
  segmented: XmlElement,
  target: XmlElement | undefined,
  changes: readonly XliffChange[],
): XmlNode[] {
  const ids = markedSegments(segmented.children).map(({ attributes }) => attributes['mid']);
  const there = new Map(
    markedSegments(target?.children ?? []).map(({ attributes, children }) => [attributes['mid'], children]),
  );
  const complete = target !== undefined && ids.every((id) => there.has(id));
  const given = new Map(changes.map((change) => [ids[change.segment], change.target]));
  return filled(
    complete ? target.children : segmented.children,
    (id) => given.get(id) ?? there.get(id) ?? [],
  );
}

function filled(nodes: readonly XmlNode[], words: (id: string | undefined) => XmlNode[]): XmlNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    const isSegment = localName(node.name) === 'mrk' && node.attributes['mtype'] === 'seg';
    return { ...node, children: isSegment ? words(node.attributes['mid']) : filled(node.children, words) };
  });
}

type Said = Parameters<typeof withAttributes>[1];

/** The target in place of the old one, or behind the source and set out like it. */
function targetPatch(
  parent: XmlElement,
  after: XmlElement,
  children: readonly XmlNode[],
  said: Said,
  source: UnitSource,
): Patch {
  const old = childOf(parent, 'target');
  if (old) {
    const span = source.spans.get(old)!;
    const tag = withAttributes(source.slice(span.start, span.opened).replace(/\s*\/>$/, '>'), said);
    return { start: span.start, end: span.end, text: `${tag}${xmlOf(children)}</${old.name}>` };
  }
  const span = source.spans.get(after)!;
  const prefix = after.name.slice(0, after.name.length - localName(after.name).length);
  const tag = withAttributes(`<${prefix}target>`, said);
  const text = `${layoutBefore(parent, span, source)}${tag}${xmlOf(children)}</${prefix}target>`;
  return { start: span.end, end: span.end, text };
}

/** The white space before an element, where it stands on a line of its own. */
function layoutBefore(parent: XmlElement, { start }: Span, source: UnitSource): string {
  return /\s*$/.exec(source.slice(source.spans.get(parent)!.opened, start))![0];
}

function tagPatch(element: XmlElement, said: Said, source: UnitSource): Patch[] {
  const { start, opened } = source.spans.get(element)!;
  const tag = source.slice(start, opened);
  const text = withAttributes(tag, said);
  return text === tag ? [] : [{ start, end: opened, text }];
}
