import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { rowParagraph, sentenceRows } from '../../contract/facing-rows.ts';
import { headlineOf } from '../../contract/headline.ts';
import type { ReleaseTable, ReleaseText } from '../../contract/text.ts';

type Sentences = Pick<ReleaseText, 'zh' | 'en' | 'links'>;

/**
 * The place of an image that stood after so many lines of a document: after the row of the last of them, or above the
 * text where nothing but the headline comes before it.
 */
export function placeAfterLines(text: Sentences, lines: number): number | null {
  const rows = sentenceRows(text);
  const before = rows.findLastIndex((row) =>
    (['zh', 'en'] as const).some((lang) => row[lang].some((n) => text[lang][n]!.paragraph < lines)),
  );
  const headed = headlineOf(text.zh, 'zh') !== null || headlineOf(text.en, 'en') !== null;
  for (let at = before; at >= (headed ? 1 : 0); at -= 1) {
    const paragraph = rowParagraph(text, rows[at]!);
    if (paragraph !== null) return paragraph;
  }
  return null;
}

/**
 * The tables of a document as a release keeps them: by its lines, which are the numbers of the paragraphs. The first
 * table in Chinese and the first in English are one where they have the same shape, and so on; a table whose cells
 * hold both languages is one by itself. What answers nothing stays as it is: lines.
 */
export function tablesRead(text: Sentences, tables: readonly (readonly number[][])[][]): ReleaseTable[] {
  const cells = tables.map((rows) => rows.map((row) => row.map((lines) => sidesOf(text, lines))));
  const langsOf = (table: (typeof cells)[number]) =>
    (['zh', 'en'] as const).filter((lang) => table.flat().some((cell) => cell[lang].length > 0));
  const alone = (lang: Lang) => cells.filter((table) => langsOf(table).join() === lang);
  const [zh, en] = [alone('zh'), alone('en')];
  const paired = zh.flatMap((table, n): ReleaseTable[] => {
    const other = en[n];
    if (!other || shapeOf(table) !== shapeOf(other)) return [];
    return [
      {
        rows: table.map((row, r) => row.map((cell, c) => ({ zh: cell.zh, en: other[r]![c]!.en }))),
      },
    ];
  });
  const both = cells
    .filter((table) => langsOf(table).length === 2 && !isFacing(table))
    .map((rows): ReleaseTable => ({ rows }));
  return [...paired, ...both];
}

function shapeOf(table: readonly (readonly unknown[])[]): string {
  return table.map((row) => row.length).join();
}

/** The trade's own layout is no table: Chinese in one column, English in the other. */
function isFacing(table: readonly (readonly { zh: number[]; en: number[] }[])[]): boolean {
  const column = (at: number, lang: Lang) => table.every((row) => row[at]?.[lang].length === 0);
  return (
    table.every((row) => row.length === 2) &&
    ((column(0, 'en') && column(1, 'zh')) || (column(0, 'zh') && column(1, 'en')))
  );
}

function sidesOf(text: Sentences, lines: readonly number[]): { zh: number[]; en: number[] } {
  const on = (lang: Lang) => lines.filter((line) => text[lang].some(({ paragraph }) => paragraph === line));
  return { zh: on('zh'), en: on('en') };
}
