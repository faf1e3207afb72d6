/**
 * Measures a Word document of a hundred pages on its way through translation: made up here, cut into segments, written
 * back with every segment translated. Run: node testing/trial/translate-docx.ts [PAGES] [--keep FOLDER]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { taggedParts, taggedText } from '../../modules/language/contract/tags.ts';
import { readForTranslation } from '../../modules/language/server/formats/exchange/read-for-translation.ts';
import { writeTranslation } from '../../modules/language/server/formats/exchange/write-translation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, json: { type: 'boolean' } },
});
const pages = Number(positionals[0] ?? 100);
const font = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };
const runs = ['云江市与友好城市', '举办第', '12', '届港口合作论坛，', '来宾', '参观了新码头和博物馆。'];

function paragraphOf(n: number): Paragraph {
  return new Paragraph({
    indent: { firstLine: 420 },
    children: [
      ...runs.map((text, at) => new TextRun({ text, font, size: 24, bold: at === 4 })),
      new TextRun({
        text: `双方就第${n}项议程交换意见，商定于明年三月再次会面。会后发表了联合声明。`,
        font,
        size: 24,
      }),
      new ExternalHyperlink({
        link: 'https://yunjiang.example',
        children: [new TextRun({ text: '详情', style: 'Hyperlink' })],
      }),
      ...(n % 7 === 0 ? [new FootnoteReferenceRun(1)] : []),
    ],
  });
}

function pageOf(page: number): (Paragraph | Table)[] {
  const heading = new Paragraph({
    text: `第${page + 1}章 港口与城市`,
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: page > 0,
  });
  const rows = Array.from(
    { length: 5 },
    (_, row) =>
      new TableRow({
        children: ['项目', `第${row}期`, '已完成'].map(
          (text) => new TableCell({ children: [new Paragraph(text)] }),
        ),
      }),
  );
  return [
    heading,
    ...Array.from({ length: 6 }, (_, n) => paragraphOf(page * 6 + n)),
    new Table({ rows }),
    new Paragraph(''),
  ];
}

/** English of about the length a translation would have, with the tags of the source. */
function pseudo(source: string): string {
  const word = 'the port and city of Yunjiang agreed on the forum ';
  return taggedText(
    taggedParts(source).map((part) =>
      typeof part === 'string'
        ? word.repeat(Math.ceil((part.length * 4) / word.length)).slice(0, part.length * 4)
        : part,
    ),
  );
}

const document = new Document({
  footnotes: { 1: { children: [new Paragraph('数据截至去年底。')] } },
  sections: [{ children: Array.from({ length: pages }, (_, page) => pageOf(page)).flat() }],
});
const bytes = await Packer.toBuffer(document);
const before = process.memoryUsage().rss;
const begun = performance.now();
const { segments } = await readForTranslation(bytes, { name: 'report.docx', from: 'zh-CN' });
const read = performance.now();
const filled = segments.map((one) => ({ ...one, target: pseudo(one.source) }));
const out = await writeTranslation(bytes, filled, { name: 'report.docx', from: 'zh-CN', to: 'en-GB' });
const written = performance.now();
const mega = (size: number) => (size / 1e6).toFixed(1);
console.log(`${pages} pages, ${mega(bytes.length)} MB packed, ${segments.length} segments`);
console.log(`read ${(read - begun).toFixed(0)} ms, written ${(written - read).toFixed(0)} ms`);
console.log(`memory before ${mega(before)} MB, at most ${mega(process.resourceUsage().maxRSS * 1024)} MB`);
if (values.json)
  console.log(
    JSON.stringify({
      pages,
      readMs: read - begun,
      writtenMs: written - read,
      most: process.resourceUsage().maxRSS / 1024,
    }),
  );
if (values.keep) {
  writeFileSync(join(values.keep, 'source.docx'), bytes);
  writeFileSync(join(values.keep, 'target.docx'), out);
}
