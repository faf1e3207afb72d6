import type { XmlReader } from '../../documents/docx/read-xml.ts';
import { asText } from '../html/escape.ts';
import { type WordDrawing, wordDrawing } from './word-drawing.ts';
import type { WordLooks } from './word-looks.ts';
import { type NoteMarks, noteReader } from './word-notes.ts';
import { pageFields } from './word-page-fields.ts';
import { type PictureSource, wordPictureHtml } from './word-picture-html.ts';
import { type FirstSection, readSection } from './word-section.ts';

/** What the parts of a document are drawn by. */
export interface PageLooks {
  looks: WordLooks;
  notes: NoteMarks;
  pictures: PictureSource;
}

/** A part as it is read; `html` is empty where it has neither words nor pictures. */
export interface PageReader extends XmlReader {
  html(): string;
  section: FirstSection;
}

/** What is not in the text, or not of it. */
const unread = new Set(
  'del moveFrom delText Fallback rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange rt'.split(
    ' ',
  ),
);

interface OpenParagraph {
  style: string;
  align: string;
  level: number | null;
  list: string | null;
  words: string;
}

interface OpenRun {
  set: Set<string>;
}

const drawn = new Set(['drawing', 'pict', 'object']);
const inRun: Record<string, string> = { b: 'b', i: 'i', u: 'u', vertAlign: 'sup' };
const aligns: Record<string, string> = { center: 'center', right: 'right', end: 'right', both: 'justify' };

/** Reads a part of a Word document as a piece of a page. */
export function pageReader({ looks, notes, pictures }: PageLooks): PageReader {
  const out: string[] = [];
  const path: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const counted = new Map<string, number>();
  // A text box stands in a run, and has runs of its own.
  const runs: OpenRun[] = [];
  const drawings: WordDrawing[] = [];
  const section = readSection();
  const noted = noteReader(notes);
  let isEmpty = true;
  const fields = pageFields();
  let passing: number | undefined;

  function say(words: string) {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || runs.some(({ set }) => set.has('hidden'))) return;
    if (/\S/.test(words)) isEmpty = false;
    fields.said();
    const tags = [...(runs.at(-1)?.set ?? [])];
    paragraph.words += `${tags.map((tag) => `<${tag}>`).join('')}${words}${tags
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')}`;
  }
  /** The number of a note is small and above the line, whether its run says so or its style. */
  function sayAbove(mark: string) {
    say(runs.at(-1)?.set.has('sup') ? mark : `<sup>${mark}</sup>`);
  }
  function begin(name: string, attributes: Record<string, string>) {
    const value = attributes['val'] ?? '';
    const isOff = ['0', 'false', 'off', 'none', 'baseline'].includes(value);
    const [holder, owner] = [path.at(-2), path.at(-3)];
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    drawings.at(-1)?.open(name, attributes, holder);
    section.open(name, attributes);
    const mark = noted.open(name, attributes);
    if (mark !== '') sayAbove(mark);
    if (name === 'p') paragraphs.push({ style: '', align: '', level: null, list: null, words: '' });
    else if (name === 'tbl') out.push('<table>');
    else if (name === 'tr') out.push('<tr>');
    else if (name === 'tc') out.push('<td>');
    else if (name === 'gridSpan' && out.at(-1) === '<td>') out.push(spanned(out.pop()!, value));
    else if (name === 'txbxContent') out.push('<div class="box">');
    else if (name === 'r') runs.push({ set: new Set() });
    else if (drawn.has(name)) drawings.push(wordDrawing());
    else if (holder === 'rPr' && owner === 'r' && run && !isOff) {
      if (name === 'vanish') run.set.add('hidden');
      else if (inRun[name] && (name !== 'vertAlign' || value === 'superscript')) run.set.add(inRun[name]);
    } else if (paragraph && holder === 'pPr') {
      if (name === 'pStyle') paragraph.style = value;
      else if (name === 'jc') paragraph.align = aligns[value] ?? '';
      else if (name === 'outlineLvl' && Number(value) < 9) paragraph.level = Number(value) + 1;
    } else if (paragraph && holder === 'numPr') {
      if (name === 'ilvl') paragraph.list = `${value} ${paragraph.list?.split(' ')[1] ?? ''}`;
      else if (name === 'numId') paragraph.list = `${paragraph.list?.split(' ')[0] ?? '0'} ${value}`;
    } else if (name === 'fldChar') {
      const number = fields.step(attributes['fldCharType']);
      if (number !== '') say(number);
    } else if (name === 'tab' && holder === 'r') say(' ');
    else if ((name === 'br' || name === 'cr') && holder === 'r') say('<br>');
    else if (name === 'noBreakHyphen') say('\u2011');
  }
  function finish(name: string) {
    if (name === 'tbl') out.push('</table>');
    else if (name === 'tr') out.push('</tr>');
    else if (name === 'tc') out.push('</td>');
    else if (name === 'txbxContent') out.push('</div>');
    else if (name === 'r') runs.pop();
    else if (drawn.has(name))
      for (const picture of drawings.pop()!.pictures()) say(wordPictureHtml(picture, pictures));
    else if (name === 'sectPr') section.close();
    else if (name === 'p') out.push(paragraphHtml(paragraphs.pop()!, looks, counted));
  }
  return {
    open(name: string, attributes: Record<string, string>) {
      path.push(name);
      if (passing !== undefined) return;
      if (unread.has(name) || isLineOverNotes(name, attributes['type'])) passing = path.length;
      else begin(name, attributes);
    },
    text(words: string) {
      if (passing !== undefined) return;
      if (path.at(-1) === 't') say(asText(words));
      else if (path.at(-1) === 'instrText') fields.code(words);
      else drawings.at(-1)?.text(words, path.at(-1));
    },
    close(name: string) {
      if (passing === undefined) finish(name);
      else if (passing === path.length) passing = undefined;
      path.pop();
    },
    html: () => (isEmpty ? '' : out.join('')),
    section,
  };
}

/** The rules drawn over the notes are kept as notes themselves. */
function isLineOverNotes(name: string, type: string | undefined): boolean {
  return (name === 'footnote' || name === 'endnote') && type !== undefined && type !== 'normal';
}

function spanned(cell: string, value: string): string {
  return /^\d{1,3}$/.test(value) ? `<td colspan="${value}">` : cell;
}

function paragraphHtml(
  { style, align, level, list, words }: OpenParagraph,
  looks: WordLooks,
  counted: Map<string, number>,
): string {
  const heading = level ?? looks.headings.get(style) ?? null;
  const tag = heading === null ? 'p' : `h${Math.min(6, heading)}`;
  const [depth = '0', number = ''] = (list ?? '').split(' ');
  const isListed = list !== null && number !== '' && number !== '0';
  const mark = isListed
    ? markOf(looks.bullets.get(number)?.has(depth) ?? true, `${number} ${depth}`, counted)
    : '';
  const classes = [align, isListed && `li li-${Math.min(8, Number(depth))}`].filter(Boolean).join(' ');
  return `<${tag}${classes ? ` class="${classes}"` : ''}>${mark}${words}</${tag}>`;
}

function markOf(isBullet: boolean, key: string, counted: Map<string, number>): string {
  if (isBullet) return '<i class="mark">•</i>';
  const n = (counted.get(key) ?? 0) + 1;
  counted.set(key, n);
  return `<i class="mark">${n}.</i>`;
}
