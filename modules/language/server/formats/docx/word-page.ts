import { openDocx } from '../../documents/docx/docx-package.ts';
import { readXml } from '../../documents/docx/read-xml.ts';
import { asText } from '../html/escape.ts';
import { type WordLooks, wordLooks } from './word-looks.ts';

/**
 * The text of a Word document as a web page of ours: headings, paragraphs with their alignment, lists, tables, bold,
 * italic and underlined words, then notes. Images, headers and footers are left out.
 */
export async function wordPage(bytes: Uint8Array): Promise<string> {
  const { zip, main, related } = await openDocx(bytes);
  const named = (type: string) =>
    [...related.values()].find((one) => one.type === type && zip.names.has(one.part));
  const textOf = async (type: string) => {
    const found = named(type);
    return found ? (await zip.whole(found.part)).toString() : '';
  };
  const looks = wordLooks(await textOf('styles'), await textOf('numbering'));
  const parts = [main, ...['footnotes', 'endnotes'].flatMap((type) => named(type)?.part ?? [])];
  const pages: string[] = [];
  for (const part of parts) {
    const reader = pageReader(looks);
    await readXml(zip.unpack(part), reader);
    pages.push(reader.html());
  }
  return pages.filter((page) => page !== '').join('<hr>');
}

/** What is not in the text, or not of it. */
const unread = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'Fallback', 'rPrChange', 'pPrChange', 'sectPrChange', 'rt'],
  ...['drawing', 'pict', 'object'],
]);

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

const inRun: Record<string, string> = { b: 'b', i: 'i', u: 'u', vertAlign: 'sup' };
const aligns: Record<string, string> = { center: 'center', right: 'right', end: 'right', both: 'justify' };

function pageReader(looks: WordLooks) {
  const out: string[] = [];
  const path: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  const counted = new Map<string, number>();
  let run: OpenRun | null = null;
  let passing: number | undefined;

  function say(words: string) {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || run?.set.has('hidden')) return;
    const tags = [...(run?.set ?? [])];
    paragraph.words += `${tags.map((tag) => `<${tag}>`).join('')}${words}${tags
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')}`;
  }
  function begin(name: string, attributes: Record<string, string>) {
    const value = attributes['val'] ?? '';
    const isOff = ['0', 'false', 'off', 'none', 'baseline'].includes(value);
    const [holder, owner] = [path.at(-2), path.at(-3)];
    const paragraph = paragraphs.at(-1);
    if (name === 'p') paragraphs.push({ style: '', align: '', level: null, list: null, words: '' });
    else if (name === 'tbl') out.push('<table>');
    else if (name === 'tr') out.push('<tr>');
    else if (name === 'tc') out.push('<td>');
    else if (name === 'gridSpan' && out.at(-1) === '<td>') out.push(spanned(out.pop()!, value));
    else if (name === 'r') run = { set: new Set() };
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
    } else if (name === 'tab' && holder === 'r') say(' ');
    else if ((name === 'br' || name === 'cr') && holder === 'r') say('<br>');
    else if (name === 'noBreakHyphen') say('\u2011');
  }
  function finish(name: string) {
    if (name === 'tbl') out.push('</table>');
    else if (name === 'tr') out.push('</tr>');
    else if (name === 'tc') out.push('</td>');
    else if (name === 'r') run = null;
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
      if (passing === undefined && path.at(-1) === 't') say(asText(words));
    },
    close(name: string) {
      if (passing === undefined) finish(name);
      else if (passing === path.length) passing = undefined;
      path.pop();
    },
    html: () => out.join(''),
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
