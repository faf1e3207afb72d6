import {
  Document,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { docxOf, part, relation, wordPart } from '../../../../../testing/docx-of.ts';
import { readDocument } from '../read-document.ts';

const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
const read = async (body: string) => (await readDocument(docxOf(body))).text.split('\n');

test.each<[string, string, string[]]>([
  [
    'runs of one paragraph are one line',
    p(run('市长'), run('秦牧川', '<w:b/>'), run('会见来宾。')),
    ['市长秦牧川会见来宾。'],
  ],
  [
    'breaks begin a line, tabs are spaces',
    p(run('港口'), '<w:r><w:br/></w:r>', run('The'), '<w:r><w:tab/></w:r>', run('port')),
    ['港口', 'The port'],
  ],
  [
    'a soft hyphen is nothing, a hard one a hyphen',
    p(
      run('co'),
      '<w:r><w:softHyphen/></w:r>',
      run('operation, twenty'),
      '<w:r><w:noBreakHyphen/></w:r>',
      run('one'),
    ),
    ['cooperation, twenty-one'],
  ],
  [
    'readings over characters are left out',
    p(
      '<w:r><w:ruby><w:rt>',
      run('yún'),
      '</w:rt><w:rubyBase>',
      run('云'),
      '</w:rubyBase></w:ruby></w:r>',
      run('江'),
    ),
    ['云江'],
  ],
  [
    'hidden words are left out, those shown after all are not',
    p(run('公开'), run('内部', '<w:vanish/>'), run('内容', '<w:vanish w:val="0"/>')),
    ['公开内容'],
  ],
  [
    'of tracked changes, the new words',
    p(
      run('十'),
      '<w:del w:id="1"><w:r><w:delText>二</w:delText></w:r></w:del>',
      `<w:ins w:id="2">${run('三')}</w:ins>`,
      run('人'),
      `<w:moveFrom>${run('走')}</w:moveFrom>`,
      `<w:moveTo>${run('来')}</w:moveTo>`,
    ),
    ['十三人来'],
  ],
  [
    'paragraphs whose parting was deleted are one',
    p('<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>', run('前半')) + p(run('后半')) + p(run('下一段')),
    ['前半后半', '下一段'],
  ],
  [
    'former properties hide nothing',
    p(`<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>现在</w:t></w:r>`),
    ['现在'],
  ],
  [
    'a field gives what it shows',
    p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ yyyy</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('2026'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      `<w:fldSimple w:instr="AUTHOR">${run('年')}</w:fldSimple>`,
    ),
    ['2026年'],
  ],
  [
    'links, smart tags and controls are looked into',
    p(
      `<w:hyperlink>${run('云江')}</w:hyperlink>`,
      `<w:smartTag><w:smartTag>${run('宾馆')}</w:smartTag></w:smartTag>`,
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('兰厅')}</w:sdtContent></w:sdt>`,
    ),
    ['云江宾馆兰厅'],
  ],
  [
    'a control nobody filled in says nothing',
    p(
      run('甲'),
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入')}</w:sdtContent></w:sdt>`,
      run('乙'),
    ),
    ['甲乙'],
  ],
  [
    'a text box is read once, before the paragraph it hangs on',
    p(
      run('主文。'),
      `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p(run('框内。'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('框内。'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['框内。', '主文。'],
  ],
  [
    'items of a list are lines',
    ['一', '二']
      .map((words) => p('<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', run(words)))
      .join(''),
    ['一', '二'],
  ],
])('%s', async (_what, body, lines) => {
  expect(await read(body)).toEqual(lines);
});

const rows = [
  ['秦牧川会见哈尔瓦', 'Qin Muchuan Meets Halvar'],
  ['双方签署计划。\n会见结束。', 'Both sides signed a plan.\nThe meeting ended.'],
];

/** A document as an office writes it: a table in two columns, a header, a note, made by a library for it. */
function facingDocument(): Promise<Buffer> {
  const cell = (words: string) =>
    new TableCell({ children: words.split('\n').map((text) => new Paragraph(text)) });
  const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
  const noted = new Paragraph({ children: [new TextRun('贸易额3.6亿元。'), new FootnoteReferenceRun(1)] });
  const header = new Header({ children: [new Paragraph('内部资料')] });
  const footnotes = { 1: { children: [new Paragraph('据市统计局。')] } };
  return Packer.toBuffer(
    new Document({ footnotes, sections: [{ headers: { default: header }, children: [table, noted] }] }),
  );
}

test('a table is read row by row, cell by cell; notes come last; headers are left out', async () => {
  expect((await readDocument(await facingDocument())).text.split('\n')).toEqual([
    '秦牧川会见哈尔瓦',
    'Qin Muchuan Meets Halvar',
    '双方签署计划。',
    '会见结束。',
    'Both sides signed a plan.',
    'The meeting ended.',
    '贸易额3.6亿元。',
    '据市统计局。',
  ]);
});

test('whatever the main part is called, in whichever Unicode, and whatever it links to outside', async () => {
  const outside = relation('r9', 'footnotes', 'https://example.org/notes.xml', 'External');
  const utf16 = Buffer.from(
    `\ufeff${wordPart('footnotes', `<w:footnote w:type="separator">${p(run('—'))}</w:footnote><w:footnote>${p(run('注。'))}</w:footnote>`)}`,
    'utf16le',
  );
  const notes = { name: 'word/notes.xml', bytes: utf16 };
  const inside = relation('r2', 'footnotes', '/word/notes.xml');
  const docx = docxOf(p(run('正文。')), [notes, part('docProps/app.xml', '<x/>')], outside + inside);
  expect((await readDocument(docx)).text).toBe('正文。\n注。');
});
