import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { languageOf, scriptOfLanguage } from '../language-tag.ts';

/** A line of a bilingual document: a segment by its number, as people count, with what is said of it. */
export interface BilingualRow {
  number: number;
  source: string;
  target: string;
  note?: string;
}

const widths = [700, 3900, 3900, 1500];
const faces = {
  zh: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun', hint: 'eastAsia' },
  ja: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'MS Mincho', hint: 'eastAsia' },
  ko: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'Batang', hint: 'eastAsia' },
  latin: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' },
} as const;

/**
 * The segments of a file as a table in Word: number, source, translation, note. A reviser works in the third column,
 * with or without tracked changes; `readBilingual` takes it back by the numbers.
 */
export function writeBilingual(
  rows: readonly BilingualRow[],
  { from, to, title }: { from: string; to: string; title: string },
): Promise<Uint8Array> {
  const isChinese = languageOf(to) === 'zh';
  const heads = isChinese ? ['序号', '原文', '译文', '备注'] : ['No.', 'Source', 'Translation', 'Note'];
  const head = new TableRow({ tableHeader: true, children: heads.map((text, n) => cell(n, text, to, true)) });
  const body = rows.map(
    ({ number, source, target, note = '' }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(0, String(number), to),
          cell(1, source, from),
          cell(2, target, to),
          cell(3, note, to),
        ],
      }),
  );
  const table = new Table({ rows: [head, ...body], columnWidths: widths, layout: 'fixed' });
  return Packer.toBuffer(
    new Document({
      title,
      styles: { default: { document: { run: { size: 21, font: faces.latin } } } },
      sections: [{ children: [table, new Paragraph('')] }],
    }),
  );
}

function cell(column: number, text: string, lang: string, bold = false): TableCell {
  const font = faces[scriptOfLanguage(lang)];
  const children = text
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun({ text: line, font, bold })] }));
  return new TableCell({ width: { size: widths[column]!, type: 'dxa' }, children });
}
