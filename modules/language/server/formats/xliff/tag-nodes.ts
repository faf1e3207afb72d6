import { type TaggedPart, taggedText } from '../../../contract/tags.ts';
import { isElement, localName, type XmlElement, type XmlNode } from '../xml/xml-node.ts';

/** Which of the two sets of inline elements. */
export type XliffEdition = '1.2' | '2.1';

const elements = {
  '1.2': { pair: 'g', open: 'bx', close: 'ex', empty: 'x' },
  '2.1': { pair: 'pc', open: 'sc', close: 'ec', empty: 'ph' },
} as const;

/** Words and tags as inline elements whose id is the tag's number. A pair whose halves are not in order is two halves. */
export function tagNodes(parts: readonly TaggedPart[], edition: XliffEdition): XmlNode[] {
  const names = elements[edition];
  const closing = pairsOf(parts);
  const isolated: Record<string, string> = edition === '2.1' ? { isolated: 'yes' } : {};
  const nodes = (from: number, to: number): XmlNode[] => {
    const here: XmlNode[] = [];
    for (let at = from; at < to; at += 1) {
      const part = parts[at]!;
      const end = closing.get(at);
      if (typeof part === 'string') here.push(part);
      else if (end !== undefined) {
        here.push(element(names.pair, { id: String(part.number) }, nodes(at + 1, end)));
        at = end;
      } else
        here.push(
          element(names[part.kind], {
            id: String(part.number),
            ...(part.kind === 'empty' ? {} : isolated),
          }),
        );
    }
    return here;
  };
  return nodes(0, parts.length);
}

function element(name: string, attributes: Record<string, string>, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

/** The places of tags that open a pair, each with the place of its other half. Of two pairs that cut into each other the first is one. */
function pairsOf(parts: readonly TaggedPart[]): Map<number, number> {
  const pairs: [start: number, end: number][] = [];
  const open: { number: number; at: number }[] = [];
  parts.forEach((part, at) => {
    if (typeof part === 'string' || part.kind === 'empty') return;
    if (part.kind === 'open') open.push({ number: part.number, at });
    else {
      const place = open.findLastIndex(({ number }) => number === part.number);
      if (place >= 0) pairs.push([open.splice(place, 1)[0]!.at, at]);
    }
  });
  const isCut = ([start, end]: [number, number]) =>
    pairs.some(([from, to]) => from < start && start < to && to < end);
  return new Map(pairs.filter((pair) => !isCut(pair)));
}

const kinds: Record<string, 'pair' | 'open' | 'close' | 'empty'> = {
  ...{ g: 'pair', pc: 'pair' },
  ...{ bx: 'open', sc: 'open', bpt: 'open' },
  ...{ ex: 'close', ec: 'close', ept: 'close' },
  ...{ x: 'empty', ph: 'empty' },
};

/** Inline elements as words and tags again: the id of each is the number of its tag. Marks of other tools count for nothing. */
export function textOfTagNodes(nodes: readonly XmlNode[]): string {
  return taggedText(partsOf(nodes));
}

function partsOf(nodes: readonly XmlNode[]): TaggedPart[] {
  return nodes.flatMap((node): TaggedPart[] => {
    if (typeof node === 'string') return [node];
    if (!isElement(node)) return [];
    const kind = kinds[localName(node.name)];
    const { id, rid, startRef } = node.attributes;
    const number = Number(id ?? startRef ?? rid);
    if (kind === undefined || !Number.isInteger(number)) return partsOf(node.children);
    if (kind !== 'pair') return [{ kind, number }];
    return [{ kind: 'open', number }, ...partsOf(node.children), { kind: 'close', number }];
  });
}
