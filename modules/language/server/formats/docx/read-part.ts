import type { ParagraphKind } from '../exchange/paragraph.ts';
import { type ElementStep, gatherer, type Spans } from '../xml/read-elements.ts';
import { readXml } from '../xml/read-xml.ts';
import { elementsOf, isElement, localName, textOf, type XmlElement } from '../xml/xml-node.ts';
import { attribute, readPieces } from './read-pieces.ts';
import { type TaggedWords, tagPieces } from './tag-pieces.ts';
import type { Range } from './word-piece.ts';

/** Text boxes in tables in text boxes: a document of Word's own making stays far below. */
const deepest = 400;

/** A paragraph of a part: its words with tags, and the characters they stand in. */
export interface WordParagraph {
  kind: ParagraphKind;
  words: TaggedWords;
  /** All its characters but for its own tags and properties. */
  range: Range;
  prefix: string;
  /** The double of a paragraph, for programs that cannot draw the first: it becomes what that becomes. */
  doubles?: WordParagraph;
}

/** A part of a document whose words are translated. */
export interface WordPart {
  name: string;
  text: string;
  paragraphs: WordParagraph[];
}

/** Reads the paragraphs of a part. `kind` is what they are unless they are cells or headings. */
export async function readPart(
  name: string,
  bytes: Uint8Array,
  kind: ParagraphKind,
  headings: ReadonlyMap<string, ParagraphKind>,
): Promise<WordPart> {
  const spans: Spans = new WeakMap();
  const gather = gatherer(new Set(['p']), spans);
  const path: XmlElement[] = [];
  const paragraphs: WordParagraph[] = [];
  let whole = '';
  for await (const { text, events } of readXml(once(bytes), undefined, deepest)) {
    whole += text;
    for (const event of events) take(gather(event));
  }
  function take(step: ElementStep | undefined): void {
    if (step?.kind === 'begins') path.push(step.element);
    else if (step?.kind === 'ends') path.pop();
    else if (step?.kind === 'whole' && !path.some(isLineOverNotes)) {
      const inCell = path.some((one) => localName(one.name) === 'tc');
      paragraphs.push(...paragraphsIn(step.element, inCell ? 'cell' : kind, headings, spans));
    }
  }
  return { name, text: whole, paragraphs };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The rules drawn over the notes are kept as notes themselves. */
function isLineOverNotes(element: XmlElement): boolean {
  const type = attribute(element, 'type');
  return /^(?:foot|end)note$/.test(localName(element.name)) && type !== '' && type !== 'normal';
}

/** A paragraph and those in its text boxes. */
function paragraphsIn(
  element: XmlElement,
  kind: ParagraphKind,
  headings: ReadonlyMap<string, ParagraphKind>,
  spans: Spans,
): WordParagraph[] {
  const boxed = boxesIn(element, (inner) => paragraphsIn(inner, 'text-box', headings, spans));
  const properties = elementsOf(element.children, 'pPr')[0];
  const last = elementsOf(element.children).at(-1);
  if (!last || !/\S/.test(textOf(element.children))) return boxed;
  const words = tagPieces(readPieces(element, spans));
  const start = properties ? spans.get(properties)!.end : spans.get(element)!.opened;
  const own: WordParagraph = {
    kind: headingOf(properties, headings) ?? kind,
    words,
    range: { start, end: spans.get(last)!.end },
    prefix: element.name.slice(0, element.name.length - localName(element.name).length),
  };
  return [own, ...boxed];
}

/** The paragraphs of text boxes. A box that is written twice, for older programs, has its doubles marked. */
function boxesIn(element: XmlElement, read: (inner: XmlElement) => WordParagraph[]): WordParagraph[] {
  return element.children.filter(isElement).flatMap((child) => {
    const name = localName(child.name);
    if (name === 'txbxContent') return boxParagraphs(child).flatMap(read);
    if (name !== 'AlternateContent') return boxesIn(child, read);
    const first = elementsOf(child.children, 'Choice').flatMap((one) => boxesIn(one, read));
    const second = elementsOf(child.children, 'Fallback').flatMap((one) => boxesIn(one, read));
    return [...first, ...second.map((one, n) => doubleOf(one, first[n]))];
  });
}

function doubleOf(paragraph: WordParagraph, of: WordParagraph | undefined): WordParagraph {
  return of && of.words.text === paragraph.words.text ? { ...paragraph, doubles: of } : paragraph;
}

function boxParagraphs(element: XmlElement): XmlElement[] {
  return elementsOf(element.children).flatMap((child) =>
    localName(child.name) === 'p' ? [child] : boxParagraphs(child),
  );
}

function headingOf(
  properties: XmlElement | undefined,
  headings: ReadonlyMap<string, ParagraphKind>,
): ParagraphKind | undefined {
  if (!properties) return undefined;
  const style = elementsOf(properties.children, 'pStyle')[0];
  const known = style && headings.get(attribute(style, 'val'));
  if (known) return known;
  const level = elementsOf(properties.children, 'outlineLvl')[0];
  return level && Number(attribute(level, 'val')) < 9 ? 'heading' : undefined;
}
