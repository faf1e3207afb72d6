import { type FilePlace, refuseSize } from '../format-refusal.ts';
import { readXml, type XmlEvent } from './read-xml.ts';
import { localName, type XmlElement, type XmlNode } from './xml-node.ts';

/** An element met on the way: whole where it was asked for, else only its beginning or its end. */
export type ElementStep =
  | { kind: 'whole'; element: XmlElement; start: number; at: FilePlace }
  | { kind: 'begins'; element: XmlElement; at: FilePlace }
  | { kind: 'ends'; name: string };

/** Characters of an entry with all its tags, and the nodes it may have. */
const largest = 4_000_000;
const mostNodes = 100_000;

/** Reads a file element by element. Those of the names asked for come whole, one at a time, each of bounded size. */
export async function* readElements(
  pieces: AsyncIterable<Uint8Array>,
  whole: ReadonlySet<string>,
): AsyncGenerator<ElementStep> {
  const gather = gatherer(whole);
  for await (const { events } of readXml(pieces))
    for (const event of events) {
      const step = gather(event);
      if (step) yield step;
    }
}

/** Where an element stands in the characters of its file; its opening tag ends at `opened`. */
export interface Span {
  start: number;
  opened: number;
  end: number;
}
export type Spans = WeakMap<XmlElement, Span>;

/** Puts elements together from events, one at a time, and notes where each stands if asked to: it takes a while. */
export function gatherer(
  whole: ReadonlySet<string>,
  spans?: Spans,
): (event: XmlEvent) => ElementStep | undefined {
  let open: XmlElement[] = [];
  let start = 0;
  let nodes = 0;
  let at: FilePlace = { line: 1, column: 1 };

  function add(node: XmlNode): void {
    const siblings = open.at(-1)?.children;
    const last = siblings?.at(-1);
    // A text that a CDATA section interrupts is one text.
    if (siblings && typeof node === 'string' && typeof last === 'string')
      siblings[siblings.length - 1] = last + node;
    else siblings?.push(node);
    nodes += 1;
    if (nodes > mostNodes) throw refuseSize(at);
  }
  function begin(event: XmlEvent & { kind: 'open' }): ElementStep | undefined {
    const element = { name: event.name, attributes: { ...event.attributes }, children: [] };
    if (open.length === 0) {
      if (!whole.has(localName(event.name))) return { kind: 'begins', element, at: event.at };
      ({ start, at } = event);
      nodes = 0;
    } else add(element);
    if (event.end - start > largest) throw refuseSize(at);
    spans?.set(element, { start: event.start, opened: event.end, end: event.end });
    open.push(element);
    return undefined;
  }
  function end(event: XmlEvent & { kind: 'close' }): ElementStep | undefined {
    const element = open.pop();
    if (!element) return { kind: 'ends', name: event.name };
    if (spans) spans.get(element)!.end = event.end;
    if (event.end - start > largest) throw refuseSize(at);
    if (open.length > 0) return undefined;
    open = [];
    return { kind: 'whole', element, start, at };
  }
  return (event) => {
    switch (event.kind) {
      case 'open':
        return begin(event);
      case 'close':
        return end(event);
      case 'text':
        add(event.text);
        return undefined;
      case 'comment':
        add({ comment: event.text });
        return undefined;
      case 'instruction':
        add({ instruction: event.target, body: event.body });
        return undefined;
    }
  };
}
