import { type FileChild, HeadingLevel, Paragraph, Table, TableCell, TableRow, TabStopType } from 'docx';
import type { Both, Lang } from '../../../contract/local-text.ts';
import type { Cell, Halves, PaperBlock, PaperPictures } from '../document.ts';
import { codeOf } from './code.ts';
import { between, facingTable, measure, noBorders, type Row, room, type Side } from './facing.ts';
import { inkOf } from './ink.ts';
import { colour, gap, half, type Lettering, mm, reading, run } from './lettering.ts';
import { pictureOf } from './picture.ts';
import { pulledIn } from './title-lines.ts';

type Block<K extends PaperBlock['block']> = Extract<PaperBlock, { block: K }>;

const rule = { style: 'single', size: 5, color: colour.line2 } as const;
const hair = { style: 'single', size: 4, color: colour.line } as const;
const small: Lettering = { face: 'sans', size: 8.5, ink: colour.ink3 };

/** The body of a paper: what stands side by side in one table, row by row, and what does not between. */
export function bodyOf(
  title: Halves,
  blocks: PaperBlock[],
  langs: Lang[],
  pictures: PaperPictures,
): FileChild[] {
  const children: FileChild[] = [];
  let rows: Row[] = [
    { side: langs.length === 2 ? titleOf(title, 15, room.zh) : titleOf(title, 19, measure) },
  ];
  const flush = () => {
    if (rows.length > 0) children.push(...set(rows, langs));
    rows = [];
  };
  for (const block of blocks) {
    const side = sideOf(block, langs, pictures);
    if (side) rows.push({ side, changed: block.changed });
    else {
      flush();
      children.push(...acrossOf(block, langs, pictures));
    }
  }
  flush();
  return children;
}

function set(rows: Row[], langs: Lang[]): FileChild[] {
  if (langs.length === 2) return [facingTable(rows), between(2)];
  return rows.flatMap(({ side }) => side(langs[0]!));
}

function titleOf(title: Halves, size: number, width: number): Side {
  return (lang) => [
    reading(lang, [half(title, lang, { face: lang === 'zh' ? 'sans' : 'serif', size, bold: true })], {
      heading: HeadingLevel.TITLE,
      spacing: { before: mm(4), line: lang === 'zh' ? 340 : 300, after: mm(7) },
      alignment: 'left',
      ...(lang === 'zh' && title.zh !== null && { indent: { right: pulledIn(title.zh, size, width) } }),
    }),
  ];
}

/** How a block is set in one language, where its languages face each other. */
function sideOf(block: PaperBlock, langs: Lang[], pictures: PaperPictures): Side | undefined {
  const more =
    block.changed && langs.length === 1
      ? ({ border: { left: { style: 'single', size: 12, color: colour.ink3, space: 8 } } } as const)
      : {};
  switch (block.block) {
    case 'heading':
      return (lang) => [
        reading(
          lang,
          [half(block.text, lang, { face: lang === 'zh' ? 'sans' : 'serif', size: 12, bold: true })],
          {
            heading: HeadingLevel.HEADING_1,
            keepNext: true,
            spacing: { before: mm(2), after: mm(2.4), line: 288 },
            ...more,
          },
        ),
      ];
    case 'paragraph':
      return (lang) => [reading(lang, [half(block.text, lang)], more)];
    case 'facts':
      return (lang) => factsOf(block, lang);
    case 'signature':
      return (lang) => signatureOf(block, lang, langs, pictures);
    default:
      return undefined;
  }
}

/** How a block is set that stands across the whole measure. */
function acrossOf(block: PaperBlock, langs: Lang[], pictures: PaperPictures): FileChild[] {
  switch (block.block) {
    case 'single':
      return [reading(block.lang, [run(block.lang, block.text)])];
    case 'table':
      return [between(6), tableOf(block, langs), between(12)];
    case 'note':
      return noteOf(block, langs);
    case 'picture':
      return pictureOf(block, langs, pictures);
    case 'code':
      return codeOf(block, langs, pictures);
    default:
      return [];
  }
}

function factsOf({ rows }: Block<'facts'>, lang: Lang): Paragraph[] {
  const label = mm(22);
  return rows.map(
    ({ label: name, value }, n) =>
      new Paragraph({
        spacing: { line: 288, after: n === rows.length - 1 ? gap : 80 },
        indent: { left: label, hanging: label },
        tabStops: [{ type: TabStopType.LEFT, position: label }],
        children: [run(lang, name[lang], small), run(lang, '\t'), cellWords(value, lang, { size: 9.5 })],
      }),
  );
}

function signatureOf(
  { label, name, day, drawn }: Block<'signature'>,
  lang: Lang,
  langs: Lang[],
  pictures: PaperPictures,
): Paragraph[] {
  const right = langs.length === 1 ? measure : room[lang];
  // What was drawn stands once, where both languages face each other.
  const ink = drawn && lang === langs[0] ? [inkOf(drawn, name[lang], pictures)] : [];
  return [
    new Paragraph({
      spacing: { before: mm(6), after: ink.length > 0 ? mm(1) : mm(9) },
      keepNext: true,
      children: [run(lang, label[lang], small)],
    }),
    ...ink,
    new Paragraph({
      border: { top: { style: 'single', size: 4, color: colour.ink3, space: 4 } },
      tabStops: [{ type: TabStopType.RIGHT, position: right }],
      spacing: { after: gap },
      children: [half(name, lang), ...(day ? [run(lang, `\t${day[lang]}`, small)] : [])],
    }),
  ];
}

function noteOf({ label, text }: Block<'note'>, langs: Lang[]): FileChild[] {
  const side: Side = (lang) => [
    new Paragraph({
      spacing: { before: mm(3), after: 100 },
      keepNext: true,
      children: [run(lang, label[lang], { ...small, bold: true, ink: colour.ink })],
    }),
    reading(lang, [half(text, lang, { face: 'sans', size: 9 })], { spacing: { line: 288, after: mm(3) } }),
  ];
  const line = (edge: 'top' | 'bottom') =>
    new Paragraph({
      border: { [edge]: rule },
      keepNext: edge === 'top',
      spacing: {
        line: 60,
        lineRule: 'exact',
        before: edge === 'top' ? 120 : 0,
        after: edge === 'top' ? 0 : gap,
      },
    });
  return [line('top'), ...set([{ side, whole: true }], langs), line('bottom')];
}

function tableOf({ columns, rows }: Block<'table'>, langs: Lang[]): Table {
  const shares = columns.map(({ figures }) => (figures ? 1 : 2.4));
  const widths = shares.map((share) =>
    Math.round((measure * share) / shares.reduce((sum, one) => sum + one, 0)),
  );
  const rowOf = (cells: Cell[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (cell, n) =>
          new TableCell({
            width: { size: widths[n]!, type: 'dxa' },
            margins: {
              top: mm(1.6),
              bottom: mm(1.6),
              left: n === 0 ? 0 : mm(3),
              right: 0,
              marginUnitType: 'dxa',
            },
            borders: { ...noBorders, bottom: head ? rule : hair },
            children: stacked(cell, langs, head, columns[n]!.figures ?? false),
          }),
      ),
    });
  const heads = rowOf(
    columns.map(({ label }) => label),
    true,
  );
  return new Table({
    rows: [heads, ...rows.map((row) => rowOf(row, false))],
    width: { size: measure, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: noBorders,
  });
}

/** Chinese, and English beneath it, smaller. */
function stacked(cell: Cell, langs: Lang[], head: boolean, figures: boolean): Paragraph[] {
  const look = head ? { ...small, bold: true } : { size: 9.5 };
  const line = (lang: Lang, second: boolean) =>
    new Paragraph({
      alignment: figures ? 'right' : 'left',
      keepNext: head,
      children: [
        typeof cell === 'string'
          ? run('en', cell, look)
          : half(
              cell,
              lang,
              second
                ? { ...look, bold: false, size: head ? 7.5 : 8.5, ink: head ? colour.ink3 : colour.ink2 }
                : look,
            ),
      ],
    });
  return typeof cell === 'string' ? [line('en', false)] : langs.map((lang, n) => line(lang, n > 0));
}

function cellWords(cell: Both | Cell, lang: Lang, look: Lettering) {
  return typeof cell === 'string' ? run(lang, cell, look) : half(cell, lang, look);
}
