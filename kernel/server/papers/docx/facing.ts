import { type FileChild, type IParagraphOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Lang } from '../../../contract/local-text.ts';
import { colour, mm } from './lettering.ts';

/** What one side of a block is set as, in one language. */
export type Side = (lang: Lang) => Paragraph[];

/** A row of sides; one that is not as it was in the last issue has a bar before it. */
export interface Row {
  side: Side;
  changed?: boolean | undefined;
  /** It is not broken between two pages. */
  whole?: boolean;
}

/** The measure of a page, and its columns: English needs more room to say the same. */
export const measure = mm(174);
const columns = { zh: mm(80.5), en: mm(93.5) };
/** The room for words in either column, beside the hairline. */
export const room = { zh: columns.zh - mm(5), en: columns.en - mm(5) };
/** How far before the text the bar of what changed stands: the first column begins there. */
const outset = mm(4);

const none = { style: 'none', size: 0, color: 'auto' } as const;
/** A table without lines, but for those it is given. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** The rows of both languages facing each other, as one table with a hairline between. */
export function facingTable(sides: Row[]): Table {
  const rows = sides.map(
    (row) =>
      new TableRow({ cantSplit: row.whole ?? false, children: [cellOf('zh', row), cellOf('en', row)] }),
  );
  return new Table({
    rows,
    width: { size: measure + outset, type: 'dxa' },
    indent: { size: -outset, type: 'dxa' },
    columnWidths: [columns.zh + outset, columns.en],
    layout: 'fixed',
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: 'dxa' },
  });
}

function cellOf(lang: Lang, { side, changed }: Row): TableCell {
  const bar = { style: 'single', size: 12, color: colour.ink3 } as const;
  const hair = { style: 'single', size: 4, color: colour.line } as const;
  const margins = lang === 'zh' ? { left: outset, right: mm(5) } : { left: mm(5), right: 0 };
  return new TableCell({
    children: side(lang),
    width: { size: columns[lang] + (lang === 'zh' ? outset : 0), type: 'dxa' },
    margins: { ...margins, top: 0, bottom: 0, marginUnitType: 'dxa' },
    borders: { top: none, bottom: none, right: none, left: lang === 'en' ? hair : changed ? bar : none },
  });
}

/** Word joins tables that stand one after the other, and wants a paragraph after the last: this is it, and the space. */
export function between(points: number): FileChild {
  const options: IParagraphOptions = {
    spacing: { before: 0, after: 0, line: points * 20, lineRule: 'exact' },
  };
  return new Paragraph(options);
}
