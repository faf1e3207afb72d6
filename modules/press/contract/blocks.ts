import type { Both, Lang } from '../../../kernel/contract/local-text.ts';
import { rowParagraph, type SentenceRow, sentenceRows, wordsOf } from './facing-rows.ts';
import type { ReleaseImage, ReleaseTable, ReleaseText } from './text.ts';

/** What stands below one another on the page of a release: paragraphs that answer each other, a table, an image. */
export type Block =
  | { kind: 'text'; zh: string; en: string }
  | { kind: 'table'; rows: Both[][] }
  | { kind: 'image'; image: ReleaseImage };

const langs = ['zh', 'en'] as const;

/** The text of a release as the blocks of its page, the headline first where it has one. */
export function blocksOf(text: ReleaseText): Block[] {
  const told = new Set<ReleaseTable>();
  const rows = sentenceRows(text).map((row) => ({ row, blocks: ofRow(text, row, told) }));
  const placed = new Map<number, ReleaseImage[]>();
  for (const image of text.images) {
    const at = rowOf(text, rows, image.after);
    placed.set(at, [...(placed.get(at) ?? []), image]);
  }
  const images = (at: number): Block[] =>
    (placed.get(at) ?? []).map((image): Block => ({ kind: 'image', image }));
  return [...images(-1), ...rows.flatMap(({ blocks }, n) => [...blocks, ...images(n)])];
}

/** The row an image stands after: that of its paragraph, or the nearest before it where that one is gone. */
function rowOf(text: ReleaseText, rows: readonly { row: SentenceRow }[], after: number | null): number {
  if (after === null) return -1;
  return rows.findLastIndex(({ row }) => row.zh.some((n) => text.zh[n]!.paragraph <= after));
}

/** A row of the text; where it is part of a table, the whole table the first time, and what is not in it. */
function ofRow(text: ReleaseText, row: SentenceRow, told: Set<ReleaseTable>): Block[] {
  const touched = text.tables.filter((table) =>
    langs.some((lang) => row[lang].some((n) => isIn(table, lang, text[lang][n]!.paragraph))),
  );
  const blocks = touched.filter((table) => !told.has(table)).map((table) => tableOf(text, table));
  for (const table of touched) told.add(table);
  const rest = (lang: Lang) =>
    row[lang].filter((n) => !touched.some((table) => isIn(table, lang, text[lang][n]!.paragraph)));
  const words = { zh: wordsOf(text.zh, rest('zh'), 'zh'), en: wordsOf(text.en, rest('en'), 'en') };
  if (words.zh || words.en) blocks.push({ kind: 'text', ...words });
  return blocks;
}

function isIn({ rows }: ReleaseTable, lang: Lang, paragraph: number): boolean {
  return rows.some((cells) => cells.some((cell) => cell[lang].includes(paragraph)));
}

function tableOf(text: ReleaseText, { rows }: ReleaseTable): Block {
  const side = (lang: Lang, paragraphs: readonly number[]) =>
    wordsOf(
      text[lang],
      text[lang].flatMap(({ paragraph }, n) => (paragraphs.includes(paragraph) ? [n] : [])),
      lang,
    );
  return {
    kind: 'table',
    rows: rows.map((cells) =>
      cells.map((cell) => alike({ zh: side('zh', cell.zh), en: side('en', cell.en) })),
    ),
  };
}

/** A figure that stands once stands for both languages. */
function alike(cell: Both): Both {
  const one = cell.zh || cell.en;
  if (cell.zh && cell.en) return cell;
  return /\p{L}/u.test(one) ? cell : { zh: one, en: one };
}

/** Which columns of a table hold figures alone below their head: they are set to the right. */
export function figureColumns([head = [], ...body]: readonly (readonly Both[])[]): boolean[] {
  return head.map((_, n) => body.every((row) => isFigure(row[n]!)));
}

function isFigure({ zh, en }: Both): boolean {
  return zh !== '' && zh === en && !/\p{L}/u.test(zh);
}

/** The blocks below the title: the first text is the title itself where the text has one. */
export function withoutTitle<B extends { kind: string }>(
  blocks: readonly B[],
  title: { zh: string | null; en: string | null },
): B[] {
  const at = blocks.findIndex(({ kind }) => kind === 'text');
  const first = blocks[at] as (B & Partial<Record<Lang, string>>) | undefined;
  const isTitle = first && first.zh === (title.zh ?? '') && first.en === (title.en ?? '');
  return isTitle ? blocks.filter((_, n) => n !== at) : [...blocks];
}

/** The places an image may have: after each row that has Chinese, by the number of its last paragraph. */
export function imagePlaces(text: ReleaseText): { after: number; zh: string; en: string }[] {
  return sentenceRows(text).flatMap((row) => {
    const after = rowParagraph(text, row);
    if (after === null) return [];
    return [{ after, zh: wordsOf(text.zh, row.zh, 'zh'), en: wordsOf(text.en, row.en, 'en') }];
  });
}
