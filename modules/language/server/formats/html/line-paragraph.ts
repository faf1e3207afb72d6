import { tagText } from '../../../contract/tags.ts';
import { breakInChinese } from '../../documents/html/break-in-chinese.ts';
import type { ParagraphKind, ParagraphTag, TagMeaning } from '../exchange/paragraph.ts';
import { splitCodes } from '../exchange/protect.ts';
import type { PageParagraph, Range, TagSource } from './page-paragraph.ts';

/** What a line is made of, with the characters of each piece. */
export type LinePiece =
  | { piece: 'text'; words: string; range: Range }
  | { piece: 'open' | 'close' | 'empty'; name: string; range: Range };

type Mark = Exclude<LinePiece, { piece: 'text' }>;

type NumberTag = (source: TagSource, is: TagMeaning, shows?: string) => number;

const space = /[ \t\n\r\f]+/g;

/** A line of a page as a paragraph with tags; undefined where it has no words. */
export function lineParagraph(
  page: string,
  line: readonly LinePiece[],
  kind: ParagraphKind,
  asWritten: boolean,
): PageParagraph | undefined {
  const pieces = joined(inPairs(withoutEdges(page, line)));
  if (!pieces.some((piece) => piece.piece === 'text' && /[\p{L}\p{N}]/u.test(piece.words))) return undefined;
  const sources = new Map<number, TagSource>();
  const tags: ParagraphTag[] = [];
  const open: number[] = [];
  const numberOf: NumberTag = (source, is, shows) => {
    const number = sources.size + 1;
    sources.set(number, source);
    tags.push({ number, is, ...(shows && { shows }) });
    return number;
  };
  const text = pieces
    .map((piece) => {
      if (piece.piece === 'text') return wordsOf(piece.words, asWritten, numberOf);
      if (piece.piece === 'close') {
        const number = open.pop()!;
        sources.set(number, { ...(sources.get(number) as { open: Range }), close: piece.range });
        return tagText({ kind: 'close', number });
      }
      const number = numberOf({ open: piece.range }, meanings[piece.name] ?? 'other', piece.name);
      if (piece.piece === 'open') open.push(number);
      return tagText({ kind: piece.piece, number });
    })
    .join('');
  const [start, end] = [pieces[0]!.range.start, pieces.at(-1)!.range.end];
  return {
    text: asWritten ? text : text.replace(breakInChinese, '').replace(space, ' '),
    kind,
    tags,
    sources,
    start,
    end,
  };
}

/** Words that look like a tag become one: the page says them so. */
function wordsOf(words: string, asWritten: boolean, numberOf: NumberTag): string {
  const set = asWritten ? words : words.replace(space, (gap) => (gap.includes('\n') ? '\n' : ' '));
  return splitCodes(set)
    .map((part, n) =>
      n % 2 === 0 ? part : tagText({ kind: 'empty', number: numberOf({ code: part }, 'code', part) }),
    )
    .join('');
}

const meanings: Record<string, TagMeaning> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  a: 'link',
  img: 'image',
  br: 'break',
  code: 'code',
  math: 'formula',
  svg: 'image',
};

/** The line without the white space around it. */
function withoutEdges(page: string, line: readonly LinePiece[]): LinePiece[] {
  const isBlank = (piece: LinePiece) => piece.piece === 'text' && /^[ \t\n\r\f]*$/.test(piece.words);
  const first = line.findIndex((piece) => !isBlank(piece));
  const last = line.findLastIndex((piece) => !isBlank(piece));
  return line.slice(first < 0 ? line.length : first, last + 1).map((piece, n, all) => {
    if (piece.piece !== 'text') return piece;
    let { start, end } = piece.range;
    if (n === 0) while (/[ \t\n\r\f]/.test(page[start]!)) start += 1;
    if (n === all.length - 1) while (/[ \t\n\r\f]/.test(page[end - 1]!)) end -= 1;
    const words = (n === 0 ? piece.words.replace(/^[ \t\n\r\f]+/, '') : piece.words).replace(
      n === all.length - 1 ? /[ \t\n\r\f]+$/ : /$^/,
      '',
    );
    return { ...piece, words, range: { start, end } };
  });
}

/** Halves of elements that begin or end outside the line stand for themselves. */
function inPairs(line: readonly LinePiece[]): LinePiece[] {
  const open: number[] = [];
  const paired = new Set<number>();
  line.forEach((piece, n) => {
    if (piece.piece === 'open') open.push(n);
    if (piece.piece !== 'close') return;
    const at = open.findLastIndex((one) => (line[one] as Mark).name === piece.name);
    if (at < 0) return;
    paired.add(open[at]!).add(n);
    open.splice(at);
  });
  return line.map((piece, n) =>
    piece.piece === 'text' || piece.piece === 'empty' || paired.has(n) ? piece : { ...piece, piece: 'empty' },
  );
}

/** Words in a row are one; so are tags, but for breaks, and a pair around nothing. */
function joined(line: readonly LinePiece[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (piece.piece === 'text' && last?.piece === 'text') {
      const range = { start: last.range.start, end: piece.range.end };
      pieces[pieces.length - 1] = { piece: 'text', words: last.words + piece.words, range };
      continue;
    }
    if (piece.piece === 'close' && last?.piece === 'open') pieces.pop();
    const isPair = piece.piece === 'close' && last?.piece === 'open';
    const mark: LinePiece = isPair
      ? { piece: 'empty', name: piece.name, range: { start: last.range.start, end: piece.range.end } }
      : piece;
    const before = pieces.at(-1);
    if (
      mark.piece === 'empty' &&
      before?.piece === 'empty' &&
      (mark.name === 'br') === (before.name === 'br')
    )
      pieces[pieces.length - 1] = { ...before, range: { start: before.range.start, end: mark.range.end } };
    else pieces.push(mark);
  }
  return pieces;
}
