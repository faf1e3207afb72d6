import { Parser } from 'htmlparser2';
import { refuseUnsafe } from '../../documents/refusals.ts';
import type { ParagraphKind } from '../exchange/paragraph.ts';
import { attributeIn } from '../xml/attribute-in.ts';
import { isInline, isOpaque, isUnread, isVoid } from './elements.ts';
import { type LinePiece, lineParagraph } from './line-paragraph.ts';
import type { PageParagraph, Range } from './page-paragraph.ts';

/** Deeper than any page is made. */
const deepest = 256;
const headings = /^h[1-6]$/;
const cells = /^t[dh]$/;

/** The paragraphs of a page in order, and the opening tags that name a language. */
export function readPage(page: string): { paragraphs: PageParagraph[]; languageTags: Range[] } {
  const paragraphs: PageParagraph[] = [];
  const languageTags: Range[] = [];
  const path: string[] = [];
  let line: LinePiece[] = [];
  /** What is passed over: how deep it stands, where it begins, and whether it is a tag in its line. */
  let passing: { depth: number; start: number; inLine: boolean } | undefined;

  function flush(): void {
    const found = lineParagraph(page, line, kindAt(path), path.includes('pre'));
    if (found) paragraphs.push(found);
    line = [];
  }
  function attributes({ start, end }: Range, name: string, given: Record<string, string>): void {
    const tag = page.slice(start, end);
    if (given['lang'] !== undefined || given['xml:lang'] !== undefined || name === 'html')
      languageTags.push({ start, end });
    for (const attribute of wordsIn(name, given)) {
      const at = attributeIn(tag, attribute);
      const value = given[attribute]!.trim();
      if (!at || !/\p{L}/u.test(value)) continue;
      const kind = attribute === 'alt' ? 'image-text' : 'hint';
      const range = { start: start + at.start, end: start + at.end };
      paragraphs.push({ text: value, kind, tags: [], sources: new Map(), quoted: true, ...range });
    }
  }
  const parser = new Parser(
    {
      onopentag(name, given, isImplied) {
        const range = { start: parser.startIndex, end: parser.endIndex + 1 };
        const inLine = isInline(name);
        if (!passing && !inLine) flush();
        if (!passing && !isImplied) attributes(range, name, given);
        if (!isVoid(name)) path.push(name);
        if (path.length > deepest) throw refuseUnsafe();
        if (passing) return;
        if (isUnread(name) || isOpaque(name, given))
          passing = { depth: path.length, start: range.start, inLine: inLine || name === 'script' };
        else if (isVoid(name) && inLine) line.push({ piece: 'empty', name, range });
        else if (inLine && !isImplied) line.push({ piece: 'open', name, range });
      },
      ontext(words) {
        if (!passing)
          line.push({ piece: 'text', words, range: { start: parser.startIndex, end: parser.endIndex + 1 } });
      },
      oncomment() {
        if (!passing && line.length > 0)
          line.push({
            piece: 'empty',
            name: '!--',
            range: { start: parser.startIndex, end: parser.endIndex + 1 },
          });
      },
      onclosetag(name, isImplied) {
        if (isVoid(name)) return;
        const range = { start: parser.startIndex, end: parser.endIndex + 1 };
        const inLine = isInline(name);
        if (passing?.depth === path.length) {
          if (passing.inLine && !isImplied)
            line.push({ piece: 'empty', name, range: { start: passing.start, end: range.end } });
          passing = undefined;
        } else if (!passing && !inLine) flush();
        else if (!passing && !isImplied) line.push({ piece: 'close', name, range });
        path.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(page);
  flush();
  return { paragraphs, languageTags };
}

function kindAt(path: readonly string[]): ParagraphKind {
  if (path.at(-1) === 'title') return 'title';
  if (path.some((name) => headings.test(name))) return 'heading';
  return path.some((name) => cells.test(name)) ? 'cell' : 'text';
}

/** The attributes of an element that hold words. */
function wordsIn(name: string, given: Record<string, string>): string[] {
  if (name === 'meta')
    return /^(description|keywords|og:title|og:description)$/i.test(
      given['name'] ?? given['property'] ?? '',
    ) && given['content']
      ? ['content']
      : [];
  const own = name === 'img' || name === 'area' ? ['alt'] : [];
  return [...own, 'title', 'placeholder', 'aria-label', 'summary'].filter(
    (one) => given[one] !== undefined && given[one] !== '',
  );
}
