import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { type DocxPackage, openDocx, relationsOf } from '../../documents/docx/docx-package.ts';
import { readXml } from '../../documents/docx/read-xml.ts';
import type { PageWithSlots } from '../html/picture-slots.ts';
import { type WordLooks, wordLooks } from './word-looks.ts';
import { type NoteMarks, noteMarks } from './word-notes.ts';
import { type PageReader, pageReader } from './word-reader.ts';
import type { SectionPart } from './word-section.ts';

/**
 * A Word document as a web page of ours: headings, paragraphs with their alignment, lists, tables, text boxes, bold, italic
 * and underlined words, gaps for its pictures, then notes; above and below, the headers and footers of its first section.
 */
export async function wordPage(bytes: Uint8Array, lang: Lang): Promise<PageWithSlots> {
  const docx = await openDocx(bytes);
  const looks = wordLooks(await textOf(docx, 'styles'), await textOf(docx, 'numbering'));
  const parts: Parts = { docx, lang, looks, notes: noteMarks(), pictures: new Map() };
  const main = await readPart(parts, docx.main);
  const text = [main.html()];
  for (const type of ['footnotes', 'endnotes']) {
    const part = named(docx, type);
    if (part !== undefined) text.push((await readPart(parts, part)).html());
  }
  const html = [
    ...(await around(parts, main.section.headers(), 'header')),
    text.filter((page) => page !== '').join('<hr>'),
    ...(await around(parts, main.section.footers(), 'footer')),
  ].join('');
  return { html, pictures: [...parts.pictures.keys()] };
}

interface Parts {
  docx: DocxPackage;
  lang: Lang;
  looks: WordLooks;
  notes: NoteMarks;
  /** The parts that are pictures of the page, each with its number. */
  pictures: Map<string, number>;
}

/** Reads a part; the ids in it are those of its own list of relations. */
async function readPart({ docx, lang, looks, notes, pictures }: Parts, part: string): Promise<PageReader> {
  const { zip } = docx;
  const reader = pageReader({
    looks,
    notes,
    pictures: {
      lang,
      related: part === docx.main ? docx.related : await relationsOf(zip, part),
      has: (one) => zip.names.has(one),
      numberOf(one) {
        const number = pictures.get(one) ?? pictures.size;
        pictures.set(one, number);
        return number;
      },
    },
  });
  await readXml(zip.unpack(part), reader);
  return reader;
}

/** Headers or footers, each set apart from the text, and said to be. */
async function around(parts: Parts, shown: SectionPart[], tag: 'header' | 'footer'): Promise<string[]> {
  const pieces: string[] = [];
  for (const { on, refers } of shown) {
    const target = parts.docx.related.get(refers);
    if (target?.type !== tag || !parts.docx.zip.names.has(target.part)) continue;
    const html = (await readPart(parts, target.part)).html();
    if (html !== '') pieces.push(`<${tag}><small>${labels[tag][on][parts.lang]}</small>${html}</${tag}>`);
  }
  return pieces;
}

/** Their segments come after those of the text. */
const labels = {
  header: {
    first: {
      zh: '首页页眉（句段在正文之后）',
      en: 'Header of the first page (its segments come after the text)',
    },
    default: { zh: '页眉（句段在正文之后）', en: 'Header (its segments come after the text)' },
  },
  footer: {
    first: {
      zh: '首页页脚（句段在正文之后）',
      en: 'Footer of the first page (its segments come after the text)',
    },
    default: { zh: '页脚（句段在正文之后）', en: 'Footer (its segments come after the text)' },
  },
};

function named({ zip, related }: DocxPackage, type: string): string | undefined {
  return [...related.values()].find((one) => one.type === type && zip.names.has(one.part))?.part;
}

async function textOf(docx: DocxPackage, type: string): Promise<string> {
  const part = named(docx, type);
  return part === undefined ? '' : (await docx.zip.whole(part)).toString();
}
