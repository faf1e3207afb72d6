import { elementsOf, localName, textOf, type XmlElement, type XmlNode } from '../xml/xml-node.ts';
import type { XliffMatch, XliffSegment } from './xliff-unit.ts';

/** Whether a unit is one of version 1.2. */
export function isTransUnit({ name }: XmlElement): boolean {
  return localName(name) === 'trans-unit';
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element.children, name)[0];
}

/** Marked segments in nodes of 1.2, however deep, in order. */
export function markedSegments(nodes: readonly XmlNode[]): XmlElement[] {
  return elementsOf(nodes).flatMap((element) =>
    localName(element.name) === 'mrk' && element.attributes['mtype'] === 'seg'
      ? [element]
      : markedSegments(element.children),
  );
}

/** The segments of a unit of either version, in order. */
export function segmentsOf(unit: XmlElement): XliffSegment[] {
  return isTransUnit(unit) ? segmentsOf12(unit) : elementsOf(unit.children, 'segment').map(segmentOf2);
}

function segmentOf2(segment: XmlElement): XliffSegment {
  const { id, state, subState } = segment.attributes;
  return segmentWith(childOf(segment, 'source'), childOf(segment, 'target'), { id, state, subState });
}

function segmentsOf12(unit: XmlElement): XliffSegment[] {
  const target = childOf(unit, 'target');
  const state = target?.attributes['state'];
  const sources = markedSegments(childOf(unit, 'seg-source')?.children ?? []);
  if (sources.length === 0) return [segmentWith(childOf(unit, 'source'), target, { state })];
  const targets = markedSegments(target?.children ?? []);
  return sources.map((source) => {
    const id = source.attributes['mid'];
    return segmentWith(
      source,
      targets.find(({ attributes }) => attributes['mid'] === id),
      { id, state },
    );
  });
}

function segmentWith(
  source: XmlElement | undefined,
  target: XmlElement | undefined,
  said: Partial<Record<'id' | 'state' | 'subState', string | undefined>>,
): XliffSegment {
  return {
    source: source?.children ?? [],
    ...(target && { target: target.children }),
    ...(said.id !== undefined && { id: said.id }),
    ...(said.state !== undefined && { state: said.state }),
    ...(said.subState !== undefined && { subState: said.subState }),
  };
}

/** The notes of a unit, those in the `notes` of 2.x too. */
export function unitNotes(unit: XmlElement): string[] {
  const lists = [unit, ...elementsOf(unit.children, 'notes')];
  return lists.flatMap((list) => elementsOf(list.children, 'note').map((note) => textOf(note.children)));
}

/** What memories proposed: `alt-trans` of 1.2, candidates of 2.x. */
export function matchesOf(unit: XmlElement): XliffMatch[] {
  const lists = elementsOf(unit.children, 'matches').flatMap(({ children }) => elementsOf(children, 'match'));
  return [...elementsOf(unit.children, 'alt-trans'), ...lists].map(({ attributes, children }) => {
    const said = attributes['match-quality'] ?? attributes['matchQuality'] ?? attributes['similarity'] ?? '';
    const quality = Number.parseFloat(said);
    const origin = attributes['origin'];
    return {
      source: elementsOf(children, 'source')[0]?.children ?? [],
      target: elementsOf(children, 'target')[0]?.children ?? [],
      ...(Number.isNaN(quality) ? {} : { quality }),
      ...(origin === undefined ? {} : { origin }),
    };
  });
}
