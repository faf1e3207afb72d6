import { elementsOf, localName, type XmlElement, type XmlNode } from '../xml/xml-node.ts';
import { readXliff } from './read-xliff.ts';
import { textOfTagNodes } from './tag-nodes.ts';
import { childOf, isTransUnit } from './unit-parts.ts';
import type { OutgoingSegment } from './write-segments.ts';

/** A segment that comes back. */
export type IncomingSegment = Pick<OutgoingSegment, 'id' | 'source' | 'target' | 'notes'>;

/** The segments of a document `writeSegments` made, after another tool had it: however it cut them, a unit is one. */
export async function readSegments(bytes: Uint8Array): Promise<IncomingSegment[]> {
  const segments: IncomingSegment[] = [];
  for await (const { id, element, notes } of readXliff(once(bytes))) {
    const target = wordsOf(element, 'target');
    segments.push({
      id,
      source: textOfTagNodes(wordsOf(element, 'source') ?? []),
      target: target && textOfTagNodes(target),
      notes: notes.filter((note) => note.trim() !== ''),
    });
  }
  return segments;
}

/** What one side of a unit holds, its segments and what stands between them together; null where the side is not there. */
function wordsOf(unit: XmlElement, side: 'source' | 'target'): XmlNode[] | null {
  if (isTransUnit(unit)) return childOf(unit, side)?.children ?? null;
  const parts = elementsOf(unit.children).filter(({ name }) =>
    ['segment', 'ignorable'].includes(localName(name)),
  );
  if (!parts.some((part) => childOf(part, side))) return null;
  return parts.flatMap((part) => (childOf(part, side) ?? childOf(part, 'source'))?.children ?? []);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
