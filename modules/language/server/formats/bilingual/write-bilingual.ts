import { Document, Packer, Paragraph } from 'docx';
import { repackZip } from '../../../../../kernel/server/zip/repack-zip.ts';
import { taggedParts, tagText } from '../../../contract/tags.ts';
import { languageOf, scriptOfLanguage } from '../language-tag.ts';
import { xmlText } from '../xml/write-xml.ts';

/** A line of a bilingual document: a segment by its number, as people count, how far it is, and what is said of it. */
export interface BilingualRow {
  number: number;
  source: string;
  target: string;
  state: string;
  notes: string[];
}

/** What stands above the table. `code` names the copy: by it the document is known when it comes back. */
export interface BilingualHead {
  from: string;
  to: string;
  title: string;
  code: string;
}

const columns = ['number', 'source', 'target', 'state', 'notes'] as const;
type ColumnName = (typeof columns)[number];
const widths: Record<ColumnName, number> = {
  number: 700,
  source: 5000,
  target: 5000,
  state: 1100,
  notes: 2900,
};
const words = {
  zh: {
    heads: { number: '序号', source: '原文', target: '译文', state: '状态', notes: '批注' },
    about:
      '请只改“译文”“批注”两栏，修订可以留着。灰底的标记代表格式、链接、注号，整个移动，不要改写。序号、原文和下面的编号请留着，文件才能读回。',
    code: '编号',
  },
  en: {
    heads: { number: 'No.', source: 'Source', target: 'Translation', state: 'State', notes: 'Comments' },
    about:
      'Please write in the columns “Translation” and “Comments” only; tracked changes may stay. Marks on grey stand for type, links and note marks: move them whole, do not write in them. Keep the numbers, the source and the code below, so that the document can be taken back.',
    code: 'Code',
  },
};
const faces = {
  zh: { latin: 'Times New Roman', eastern: 'SimSun' },
  ja: { latin: 'Times New Roman', eastern: 'MS Mincho' },
  ko: { latin: 'Times New Roman', eastern: 'Batang' },
  latin: { latin: 'Times New Roman', eastern: 'SimSun' },
};
const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const page =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1060" w:bottom="1000" w:left="1060" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>';

/**
 * The segments of a file as a table in Word: number, source, translation, state, comments. Others work in the third and
 * last columns, with or without tracked changes; `readBilingual` takes it back by the numbers. Tags are marks of their
 * own, which Word moves and deletes whole.
 */
export async function writeBilingual(
  rows: readonly BilingualRow[],
  head: BilingualHead,
): Promise<Uint8Array> {
  const shell = new Document({ title: head.title, sections: [{ children: [new Paragraph('')] }] });
  const xml = documentOf(rows, head);
  return repackZip(await Packer.toBuffer(shell), new Map([['word/document.xml', Buffer.from(xml)]]));
}

function documentOf(rows: readonly BilingualRow[], { from, to, title, code }: BilingualHead): string {
  const said = words[languageOf(to) === 'zh' ? 'zh' : 'en'];
  const grid = columns.map((one) => `<w:gridCol w:w="${widths[one]}"/>`).join('');
  const head = row(
    columns.map((one) => cell(one, said.heads[one], to, '<w:b/>')),
    '<w:tblHeader/>',
  );
  const body = rows.map(({ number, source, target, state, notes }) =>
    row([
      cell('number', String(number), to, grey),
      cell('source', source, from),
      cell('target', target, to),
      cell('state', state, to, grey),
      cell('notes', notes.join('\n'), to),
    ]),
  );
  const above = [
    paragraph(title, to, '<w:b/><w:sz w:val="28"/>'),
    paragraph(said.about, to, grey),
    paragraph(`${said.code} ${code}`, to, grey),
  ];
  const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${space}"><w:body>${above.join('')}${table}<w:p/>${page}</w:body></w:document>`;
}

const grey = '<w:color w:val="595959"/><w:sz w:val="18"/>';
const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('')}</w:tblBorders>`;

function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

function cell(column: ColumnName, text: string, lang: string, look = ''): string {
  const lines = text.split('\n').map((line) => paragraph(line, lang, look));
  return `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`;
}

function paragraph(text: string, lang: string, look = ''): string {
  const { latin, eastern } = faces[scriptOfLanguage(lang)];
  const hint = scriptOfLanguage(lang) === 'latin' ? '' : ' w:hint="eastAsia"';
  const fonts = `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastern}"${hint}/>`;
  const set = `${fonts}${look}${look.includes('w:sz') ? '' : '<w:sz w:val="21"/>'}`;
  const tongue =
    languageOf(lang) === 'zh' ? '<w:lang w:eastAsia="zh-CN"/>' : `<w:lang w:val="${xmlText(lang)}"/>`;
  const runs = taggedParts(text).map((part) =>
    typeof part === 'string' ? run(part, `${set}${tongue}`) : mark(tagText(part), fonts),
  );
  return `<w:p><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>${runs.join('')}</w:p>`;
}

function run(text: string, properties: string): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** A tag in a control whose contents cannot be changed: it goes whole or stays. */
function mark(tag: string, fonts: string): string {
  const look = `${fonts}<w:noProof/><w:color w:val="1F4E79"/><w:sz w:val="18"/><w:shd w:val="clear" w:color="auto" w:fill="E3E8ED"/>`;
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run(tag, look)}</w:sdtContent></w:sdt>`;
}
