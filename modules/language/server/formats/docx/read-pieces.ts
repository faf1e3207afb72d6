import type { TagMeaning } from '../exchange/paragraph.ts';
import type { Spans } from '../xml/read-elements.ts';
import { elementsOf, isElement, localName, textOf, type XmlElement } from '../xml/xml-node.ts';
import { fieldAt } from './fields.ts';
import { isHidden } from './run-look.ts';
import type { Range, Slice, WordPiece } from './word-piece.ts';

/** What only wraps words: tracked insertions, which are taken as accepted, and marks of older programs. */
const transparent = new Set(['ins', 'moveTo', 'smartTag', 'rubyBase', 'dir', 'bdo']);
/** What is not in the text any more, or says something of the source's typesetting only. */
const dropped = new Set(
  `pPr rPr del moveFrom delText delInstrText proofErr lastRenderedPageBreak softHyphen sdtPr sdtEndPr moveFromRangeStart
  moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart
  customXmlDelRangeEnd smartTagPr customXmlPr`.split(/\s+/),
);
const containers = new Map<string, TagMeaning>([
  ['hyperlink', 'link'],
  ['sdt', 'field'],
  ['customXml', 'other'],
]);
const keptAtStart = new Set(['bookmarkStart', 'commentRangeStart', 'permStart']);
const keptAtEnd = new Set(['bookmarkEnd', 'commentRangeEnd', 'permEnd', 'commentReference']);
/** What stands in a run and is no words. */
const inRun: Record<string, TagMeaning> = {
  tab: 'tab',
  ptab: 'tab',
  br: 'break',
  cr: 'break',
  drawing: 'image',
  pict: 'image',
  object: 'image',
  AlternateContent: 'image',
  footnoteReference: 'note',
  endnoteReference: 'note',
  footnoteRef: 'note',
  endnoteRef: 'note',
  fldChar: 'field',
  instrText: 'field',
};

/** Reads what a paragraph is made of. `spans` says where each element of it stands in its part. */
export function readPieces(paragraph: XmlElement, spans: Spans): WordPiece[] {
  function rangeOf(element: XmlElement): Range {
    const { start, end } = spans.get(element)!;
    return { start, end };
  }
  function walk(elements: readonly XmlElement[]): WordPiece[] {
    const items = flattened(elements);
    const pieces: WordPiece[] = [];
    for (let n = 0; n < items.length; n++) {
      const field = fieldAt(items, n);
      if (!field) {
        pieces.push(...pieceOf(items[n]!));
        continue;
      }
      const slices = items.slice(n, field.end + 1).map(rangeOf);
      if (field.link && field.words < field.end && slices.length > 2)
        pieces.push({
          piece: 'container',
          is: 'link',
          open: slices.slice(0, field.words + 1 - n),
          close: slices.slice(-1),
          inner: walk(items.slice(field.words + 1, field.end)),
        });
      else pieces.push({ piece: 'empty', is: 'field', shows: field.shows, slices });
      n = field.end;
    }
    return pieces;
  }
  function pieceOf(element: XmlElement): WordPiece[] {
    const name = localName(element.name);
    if (name === 'r') return runPieces(element);
    if (keptAtStart.has(name)) return [{ piece: 'kept', at: 'start', slice: rangeOf(element) }];
    if (keptAtEnd.has(name)) return [{ piece: 'kept', at: 'end', slice: rangeOf(element) }];
    return containerOf(element, name) ?? [opaque(element, name)];
  }
  function containerOf(element: XmlElement, name: string): WordPiece[] | undefined {
    const isLink = name === 'fldSimple' && /^\s*HYPERLINK/i.test(attribute(element, 'instr'));
    const is = isLink ? 'link' : containers.get(name);
    const content = name === 'sdt' ? elementsOf(element.children, 'sdtContent')[0] : element;
    const last = content && elementsOf(content.children).at(-1);
    if (!is || !last || isPlaceholder(element)) return undefined;
    const { start, end } = spans.get(element)!;
    return [
      {
        piece: 'container',
        is,
        open: [{ start, end: spans.get(content)!.opened }],
        close: [{ start: spans.get(last)!.end, end }],
        inner: walk(elementsOf(content.children)),
      },
    ];
  }
  function opaque(element: XmlElement, name: string): WordPiece {
    const is = name.startsWith('oMath') ? 'formula' : name === 'fldSimple' ? 'field' : 'other';
    return { piece: 'empty', is, shows: textOf(element.children).slice(0, 80), slices: [rangeOf(element)] };
  }
  function runPieces(run: XmlElement): WordPiece[] {
    const look = elementsOf(run.children, 'rPr')[0];
    if (isHidden(look)) return [{ piece: 'kept', at: 'end', slice: rangeOf(run) }];
    return elementsOf(run.children).flatMap((atom): WordPiece[] => {
      const name = localName(atom.name);
      const slice: Slice = { ...rangeOf(atom), inRun: { look } };
      if (name === 't') return [{ piece: 'text', words: wordsOf(atom), look }];
      if (name === 'noBreakHyphen') return [{ piece: 'text', words: '\u2011', look }];
      if (name === 'ruby') return walk(elementsOf(atom.children, 'rubyBase'));
      if (dropped.has(name)) return [];
      if (keptAtEnd.has(name)) return [{ piece: 'kept', at: 'end', slice }];
      return [{ piece: 'empty', is: inRun[name] ?? 'other', slices: [slice] }];
    });
  }
  return walk(elementsOf(paragraph.children));
}

/** The elements of a paragraph as it reads with tracked changes accepted. */
function flattened(elements: readonly XmlElement[]): XmlElement[] {
  return elements.flatMap((element) => {
    const name = localName(element.name);
    if (dropped.has(name)) return [];
    return transparent.has(name) ? flattened(elementsOf(element.children)) : [element];
  });
}

/** Blanks at the edges count only where the document says so. */
function wordsOf(element: XmlElement): string {
  const words = textOf(element.children).replace(/\s*\n\s*/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? words : words.trim();
}

/** A control that shows what is to be filled in, not words. */
function isPlaceholder(element: XmlElement): boolean {
  return elementsOf(element.children, 'sdtPr').some(
    ({ children }) => elementsOf(children, 'showingPlcHdr').length > 0,
  );
}

/** An attribute, whatever its prefix. */
export function attribute({ attributes }: XmlElement, name: string): string {
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1] ?? '';
}

/** Elements in elements, however deep, of a name; those of `but` are not looked into. */
export function within(element: XmlElement, name: string, but = ''): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    const own = localName(child.name);
    if (own === name) return [child];
    return own === but ? [] : within(child, name, but);
  });
}
