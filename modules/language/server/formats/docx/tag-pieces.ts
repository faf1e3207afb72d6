import { tagText } from '../../../contract/tags.ts';
import type { ParagraphTag, TagMeaning } from '../exchange/paragraph.ts';
import { splitCodes } from '../exchange/protect.ts';
import type { XmlElement } from '../xml/xml-node.ts';
import { latinFontOf } from './look-in-language.ts';
import { differenceOf, showsBlanks } from './run-look.ts';
import { type SetPiece, setPieces } from './set-pieces.ts';
import type { Range, Slice, WordPiece } from './word-piece.ts';

/** What a tag stands for in the part. */
export type WordTag =
  | { tag: 'look'; look: XmlElement | undefined }
  | { tag: 'container'; open: Range[]; close: Range[]; look: XmlElement | undefined }
  | { tag: 'slices'; slices: Slice[] }
  | { tag: 'code'; words: string };

/** A paragraph of Word as a text with tags. */
export interface TaggedWords {
  text: string;
  tags: ParagraphTag[];
  sources: ReadonlyMap<number, WordTag>;
  /** How words outside all tags are set. */
  look: XmlElement | undefined;
  /** The font of Latin words in it, where they name one. */
  latinFont: string | undefined;
  kept: { start: Slice[]; end: Slice[] };
}

/**
 * Tags what a paragraph is made of. Words set like most of it have no tag; runs that look alike are joined; blanks at
 * the edge of a tag stand outside it, unless they are seen.
 */
export function tagPieces(pieces: readonly WordPiece[]): TaggedWords {
  const isChinese = hasHan(pieces);
  const tags: ParagraphTag[] = [];
  const sources = new Map<number, WordTag>();
  const kept: TaggedWords['kept'] = { start: [], end: [] };

  function numberOf(source: WordTag, is: TagMeaning, shows?: string): number {
    const number = sources.size + 1;
    sources.set(number, source);
    tags.push({ number, is, ...(shows && { shows }) });
    return number;
  }
  function emptyTag(source: WordTag, is: TagMeaning, shows?: string): string {
    return tagText({ kind: 'empty', number: numberOf(source, is, shows) });
  }
  function wordsWithCodes(words: string): string {
    return splitCodes(words)
      .map((part, n) => (n % 2 === 0 ? part : emptyTag({ tag: 'code', words: part }, 'code', part)))
      .join('');
  }
  function levelOf(level: readonly WordPiece[]): { text: string; look: XmlElement | undefined } {
    for (const piece of level) if (piece.piece === 'kept') kept[piece.at].push(piece.slice);
    const { set, base } = setPieces(level, isChinese);
    return { text: set.map((one) => setText(one, base)).join(''), look: base };
  }
  function setText(one: SetPiece, base: XmlElement | undefined): string {
    if (one.piece === 'look') {
      if (isBlank(one)) return one.inner.map((piece) => setText(piece, base)).join('');
      const number = numberOf({ tag: 'look', look: one.look }, differenceOf(one.look, base));
      const inner = one.inner.map((piece) => setText(piece, one.look)).join('');
      const words = showsBlanks(one.look) ? inner : inner.trim();
      const at = inner.indexOf(words);
      const tagged = tagText({ kind: 'open', number }) + words + tagText({ kind: 'close', number });
      return inner.slice(0, at) + tagged + inner.slice(at + words.length);
    }
    if (one.piece === 'words') return wordsWithCodes(one.words);
    if (one.piece === 'empty') return emptyTag({ tag: 'slices', slices: one.slices }, one.is, one.shows);
    const { open, close, is } = one;
    const source: WordTag = { tag: 'container', open, close, look: undefined };
    const number = numberOf(source, is);
    const { text, look } = levelOf(one.inner);
    source.look = look;
    return tagText({ kind: 'open', number }) + text + tagText({ kind: 'close', number });
  }
  return { ...levelOf(pieces), tags, sources, kept, latinFont: latinFontIn(pieces) };
}

function hasHan(pieces: readonly WordPiece[]): boolean {
  return pieces.some(
    (piece) =>
      (piece.piece === 'text' && /\p{Script=Han}/u.test(piece.words)) ||
      (piece.piece === 'container' && hasHan(piece.inner)),
  );
}

/** Whether nothing of what is set so is seen. */
function isBlank({ look, inner }: SetPiece & { piece: 'look' }): boolean {
  return !showsBlanks(look) && inner.every((piece) => piece.piece === 'words' && piece.words.trim() === '');
}

function latinFontIn(pieces: readonly WordPiece[]): string | undefined {
  for (const piece of pieces) {
    const font =
      piece.piece === 'text'
        ? latinFontOf(piece.look, piece.words)
        : piece.piece === 'container'
          ? latinFontIn(piece.inner)
          : undefined;
    if (font) return font;
  }
  return undefined;
}
