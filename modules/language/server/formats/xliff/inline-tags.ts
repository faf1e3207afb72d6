import type { Tag, TaggedPart } from '../../../contract/tags.ts';
import { taggedText } from '../../../contract/tags.ts';
import type { ParagraphTag, TagMeaning } from '../exchange/paragraph.ts';
import { splitCodes } from '../exchange/protect.ts';
import { isElement, localName, textOf, type XmlElement, type XmlNode } from '../xml/xml-node.ts';

/** The inline elements of a source as tags: its text, what each tag is, and other texts read with the same numbers. */
export interface XliffInline {
  text: string;
  tags: ParagraphTag[];
  /** The element, or the words that look like a tag, of each number; a pair in two elements has both. */
  elements: ReadonlyMap<number, InlineElement>;
  read(nodes: readonly XmlNode[]): string;
}

interface InlineElement {
  open: XmlElement | string;
  close?: XmlElement;
}

/** Elements that hold the words they mark. */
const around = new Set(['g', 'pc', 'mrk']);
/** The two halves of a pair written as elements of their own. */
const halves = new Map<string, Tag['kind']>([
  ['bpt', 'open'],
  ['bx', 'open'],
  ['sc', 'open'],
  ['sm', 'open'],
  ['ept', 'close'],
  ['ex', 'close'],
  ['ec', 'close'],
  ['em', 'close'],
]);

/** Reads the inline elements of a source. */
export function inlineOf(source: readonly XmlNode[]): XliffInline {
  const elements = new Map<number, InlineElement>();
  const numbers = new Map<string, number>();
  const tags: ParagraphTag[] = [];

  function numberOf(element: XmlElement | string, key: string): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = elements.size + 1;
    numbers.set(key, number);
    elements.set(number, { open: element });
    tags.push(meaningOf(number, element));
    return number;
  }
  function textIn(nodes: readonly XmlNode[]): string {
    const paired = pairedIn(nodes);
    const times = new Map<string, number>();
    /** Some tools write the same element several times: each time it is another tag. */
    const anew = (key: string) => {
      times.set(key, (times.get(key) ?? 0) + 1);
      return `${key} ${times.get(key)}`;
    };
    const words = (text: string) =>
      splitCodes(text).map((part, n): TaggedPart => {
        return n % 2 === 0 ? part : { kind: 'empty', number: numberOf(part, anew(`code ${part}`)) };
      });
    const partsOf = (among: readonly XmlNode[]): TaggedPart[] =>
      among.flatMap((node) => {
        if (typeof node === 'string') return words(node);
        if (!isElement(node)) return [];
        const name = localName(node.name);
        const key = keyOf(node);
        const kind = halves.get(name);
        if (kind && paired.has(key)) {
          const number = numberOf(node, key);
          if (kind === 'close') elements.get(number)!.close ??= node;
          return [{ kind, number }];
        }
        const number = numberOf(node, anew(kind ? `${kind} ${key}` : key));
        if (!around.has(name)) return [{ kind: 'empty', number }];
        return [{ kind: 'open', number }, ...partsOf(node.children), { kind: 'close', number }];
      });
    return taggedText(partsOf(nodes));
  }
  return { text: textIn(source), tags, elements, read: textIn };
}

/** What joins the halves of a pair, and the same element of source and target. */
function keyOf({ name, attributes }: XmlElement): string {
  const local = localName(name);
  const { rid, i, id, startRef, mid } = attributes;
  if (halves.has(local)) return `pair ${startRef ?? rid ?? i ?? id ?? ''}`;
  return `${local} ${id ?? mid ?? ''}`;
}

/** The pairs whose two halves both stand in these nodes. */
function pairedIn(nodes: readonly XmlNode[]): Set<string> {
  const seen = { open: new Set<string>(), close: new Set<string>() };
  const look = (among: readonly XmlNode[]): void => {
    for (const node of among.filter(isElement)) {
      const kind = halves.get(localName(node.name));
      if (kind === 'open' || kind === 'close') seen[kind].add(keyOf(node));
      else look(node.children);
    }
  };
  look(nodes);
  return new Set([...seen.open].filter((key) => seen.close.has(key)));
}

const meanings: [RegExp, TagMeaning][] = [
  [/bold|^b$/i, 'bold'],
  [/ital|^i$/i, 'italic'],
  [/underline|^u$/i, 'underline'],
  [/link|^a$/i, 'link'],
  [/image|img/i, 'image'],
  [/^lb$|break/i, 'break'],
];

function meaningOf(number: number, element: XmlElement | string): ParagraphTag {
  if (typeof element === 'string') return { number, is: 'code', shows: element };
  const { ctype = '', type = '', subType = '', equiv = '', disp = '' } = element.attributes;
  const said = `${ctype} ${type} ${subType}`.replace(/\b(?:x-|xlf:|fmt\b)/g, ' ').split(/[\s-]+/);
  const is = meanings.find(([name]) => said.some((word) => name.test(word)))?.[1] ?? 'other';
  const shows = (disp || equiv || element.attributes['equiv-text'] || textOf(element.children)).slice(0, 80);
  return { number, is, ...(shows !== '' && !around.has(localName(element.name)) && { shows }) };
}

/** Words and tags as nodes: the elements of the source around and between the new words. */
export function nodesOf(parts: readonly TaggedPart[], { elements }: XliffInline): XmlNode[] {
  const root: XmlNode[] = [];
  const open: { number: number; children: XmlNode[] }[] = [];
  const here = () => open.at(-1)?.children ?? root;
  for (const part of parts) {
    const element = typeof part === 'string' ? undefined : elements.get(part.number);
    if (typeof part === 'string') here().push(part);
    else if (!element) continue;
    else if (typeof element.open === 'string') here().push(element.open);
    else if (part.kind === 'empty') here().push(element.open);
    else if (!around.has(localName(element.open.name)))
      here().push(part.kind === 'open' ? element.open : (element.close ?? element.open));
    else if (part.kind === 'open') {
      const children: XmlNode[] = [];
      here().push({ ...element.open, children });
      open.push({ number: part.number, children });
    } else if (open.at(-1)?.number === part.number) open.pop();
  }
  return root;
}
