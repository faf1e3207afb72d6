import {
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx';
import type { Lang } from '../../../contract/local-text.ts';
import { chopRows, imprintOf, langsOf, type PaperDocument, plainTitle } from '../document.ts';
import { measure, noBorders } from './facing.ts';
import { colour, type Lettering, mm, run, runLook } from './lettering.ts';

const caption: Lettering = { face: 'sans', size: 8.5, ink: colour.ink3 };

/** The head of the first page: the chop, whose paper it is, what kind and of which day. It is no part of the text. */
export function letterhead(document: PaperDocument): Header {
  const cells = [
    cellOf(mm(11), chopOf(document)),
    cellOf(mm(103), nameOf(document)),
    cellOf(mm(60), kindOf(document)),
  ];
  const table = new Table({
    rows: [new TableRow({ children: cells })],
    width: { size: measure, type: 'dxa' },
    columnWidths: [mm(11), mm(103), mm(60)],
    layout: 'fixed',
    borders: noBorders,
  });
  const rule = new Paragraph({
    border: { top: { style: 'single', size: 10, color: colour.ink, space: 1 } },
    spacing: { before: mm(2.5), after: mm(5), line: 60, lineRule: 'exact' },
  });
  return new Header({ children: [table, rule] });
}

/** The head of every further page: what is being read. */
export function runningHead(document: PaperDocument): Header {
  const lang: Lang = document.langs === 'en' ? 'en' : 'zh';
  const words = [
    run(lang, document.office.name[lang], caption),
    run(lang, `\t${plainTitle(document)}`, caption),
  ];
  return new Header({
    children: [
      new Paragraph({
        children: words,
        tabStops: [{ type: TabStopType.RIGHT, position: measure }],
        border: { bottom: { style: 'single', size: 4, color: colour.line, space: 3 } },
        spacing: { after: mm(4) },
      }),
    ],
  });
}

/** The foot of every page: number and version, and which page of how many. */
export function foot(document: PaperDocument): Footer {
  const imprint = imprintOf(document).flatMap(({ lang, text }, n) => [
    run(lang, n > 0 ? `  ${text}` : text, caption),
  ]);
  const pages = langsOf(document).flatMap((lang, n) => [
    ...(n > 0 ? [run(lang, '  ', caption)] : []),
    pageOf(lang),
  ]);
  const children: ParagraphChild[] = [...imprint, run('en', '\t', caption), ...pages];
  return new Footer({
    children: [new Paragraph({ children, tabStops: [{ type: TabStopType.RIGHT, position: measure }] })],
  });
}

function pageOf(lang: Lang): TextRun {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const children =
    lang === 'zh'
      ? ['第 ', CURRENT, ' 页，共 ', TOTAL_PAGES, ' 页']
      : ['page ', CURRENT, ' of ', TOTAL_PAGES];
  return new TextRun({ children, ...runLook(lang, caption) });
}

function cellOf(width: number, children: (Paragraph | Table)[]): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: 'dxa' },
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: 'dxa' },
    verticalAlign: 'center',
  });
}

/** The chop: a red cell around its characters. A cell of Word ends with a paragraph, never with a table. */
function chopOf({ office }: PaperDocument): (Paragraph | Table)[] {
  const look = runLook('zh', { size: 9.5, bold: true, ink: 'FFFFFF' });
  const lines = chopRows(office.chop).map(
    (row) =>
      new Paragraph({
        alignment: 'center',
        spacing: { line: 220, lineRule: 'exact' },
        children: [new TextRun({ text: row.join(''), ...look })],
      }),
  );
  const margin = mm(0.7);
  const cell = new TableCell({
    children: lines,
    width: { size: mm(8.4), type: 'dxa' },
    borders: noBorders,
    margins: { left: 0, right: 0, top: margin, bottom: margin, marginUnitType: 'dxa' },
    shading: { type: 'clear', fill: colour.seal },
  });
  const table = new Table({
    rows: [new TableRow({ children: [cell] })],
    columnWidths: [mm(8.4)],
    layout: 'fixed',
    borders: noBorders,
  });
  return [table, new Paragraph({ spacing: { line: 20, lineRule: 'exact' } })];
}

function nameOf(document: PaperDocument): Paragraph[] {
  const { name, contact } = document.office;
  const [first, second] = langsOf(document) as [Lang, Lang | undefined];
  return [
    new Paragraph({
      children: [
        run(first, name[first], { size: 11.5, bold: true, face: first === 'zh' ? 'sans' : 'serif' }),
      ],
    }),
    ...(second
      ? [new Paragraph({ children: [run(second, name[second], { size: 9, ink: colour.ink2 })] })]
      : []),
    ...(contact
      ? langsOf(document).map((lang) => new Paragraph({ children: [run(lang, contact[lang], caption)] }))
      : []),
  ];
}

function kindOf(document: PaperDocument): Paragraph[] {
  const { kind, day } = document;
  return langsOf(document).map(
    (lang) =>
      new Paragraph({
        alignment: 'right',
        children: [run(lang, [kind[lang], day?.[lang]].filter(Boolean).join('  '), caption)],
      }),
  );
}
