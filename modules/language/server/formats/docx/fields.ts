import { elementsOf, localName, textOf, type XmlElement } from '../xml/xml-node.ts';

/** A field written as runs between marks: where its words begin and it ends, and what it shows. */
export interface Field {
  /** The item after which its words stand. */
  words: number;
  end: number;
  shows: string;
  link: boolean;
}

/** The field that begins at an item, where it ends among the same items. */
export function fieldAt(items: readonly XmlElement[], at: number): Field | undefined {
  let depth = 0;
  let words = at;
  let instruction = '';
  for (let n = at; n < items.length; n++) {
    for (const mark of marksOf(items[n]!)) {
      if (mark.text !== undefined && depth === 1 && words === at) instruction += mark.text;
      if (mark.type === 'begin') depth += 1;
      if (mark.type === 'separate' && depth === 1) words = n;
      if (mark.type === 'end') depth -= 1;
      if (mark.type === 'end' && depth === 0)
        return {
          words,
          end: n,
          shows: shownBy(items.slice(words + 1, n)),
          link: /^\s*HYPERLINK/i.test(instruction),
        };
    }
    if (depth <= 0) return undefined;
  }
  return undefined;
}

/** A mark of a field in a run, or the words of its instruction. */
interface FieldMark {
  type?: string;
  text?: string;
}

function marksOf(item: XmlElement): FieldMark[] {
  if (localName(item.name) !== 'r') return [];
  return elementsOf(item.children).flatMap((child): FieldMark[] => {
    const name = localName(child.name);
    if (name === 'instrText') return [{ text: textOf(child.children) }];
    if (name !== 'fldChar') return [];
    const type = Object.entries(child.attributes).find(([key]) => localName(key) === 'fldCharType')?.[1];
    return type === undefined ? [] : [{ type }];
  });
}

function shownBy(items: readonly XmlElement[]): string {
  return items
    .flatMap((item) => elementsOf(item.children, 't'))
    .map(({ children }) => textOf(children))
    .join('')
    .slice(0, 80);
}
