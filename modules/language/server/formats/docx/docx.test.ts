import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../../kernel/server/zip/open-zip.ts';
import { docxOf, part, relation, wordPart } from '../../../../../testing/docx-of.ts';
import { readForTranslation } from '../exchange/read-for-translation.ts';
import { writeTranslation } from '../exchange/write-translation.ts';

const r = (words: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

async function read(bytes: Uint8Array, from = 'zh-CN') {
  return (await readForTranslation(bytes, { name: 'a.docx', from })).segments;
}

async function sourcesOf(body: string): Promise<string[]> {
  return (await read(docxOf(body))).map(({ source }) => source);
}

/** The main part with the text of some segments replaced. */
async function written(
  bytes: Uint8Array,
  list: Record<string, string>,
  to = 'en-GB',
  name = 'word/document.xml',
) {
  const from = to.startsWith('en') ? 'zh-CN' : 'en-GB';
  const filled = (await read(bytes, from)).map((one) => ({ ...one, target: list[one.source] ?? null }));
  const out = await writeTranslation(bytes, filled, { name: 'a.docx', from, to });
  const zip = await openZip(out, { parts: 100, bytes: 10_000_000 });
  return (await zip.whole(name)).toString();
}

const english = '<w:rPr><w:lang w:val="en-GB"/></w:rPr>';

describe('runs of a Word document', () => {
  it('that look alike are joined, and most of a paragraph has no tag', async () => {
    const body = p(
      '<w:pPr><w:pStyle w:val="x"/></w:pPr>',
      r('云江', '<w:rFonts w:hint="eastAsia"/>'),
      '<w:proofErr w:type="spellStart"/>',
      r('2026', '<w:rFonts w:ascii="Times New Roman"/><w:lang w:val="en-US"/>'),
      r('年', '<w:rFonts w:hint="eastAsia"/><w:noProof/>'),
      r('新', '<w:b/>'),
      r('码头', '<w:b/><w:bCs/><w:spacing w:val="2"/>'),
      r('启用。'),
    );
    expect(await sourcesOf(body)).toEqual(['云江2026年{1}新码头{/1}启用。']);
    const out = await written(docxOf(body), {
      '云江2026年{1}新码头{/1}启用。': 'The {1}new quay{/1} of Yunjiang opens in 2026.',
    });
    const set = (words: string) =>
      `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const bold = set('new quay').replace('<w:lang', '<w:b/><w:bCs/><w:spacing w:val="2"/><w:lang');
    expect(out.slice(out.indexOf('<w:p>'), out.indexOf('</w:body>'))).toBe(
      p('<w:pPr><w:pStyle w:val="x"/></w:pPr>', set('The '), bold, set(' of Yunjiang opens in 2026.')),
    );
  });

  it('in another font of their script keep it', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${name}"/>`;
    expect(
      await sourcesOf(p(r('一、总体要求。', font('黑体')), r('坚持开放，扩大交往。', font('仿宋')))),
    ).toEqual(['一、总体要求。', '坚持开放，扩大交往。']);
    expect(
      await sourcesOf(p(r('总体', font('黑体')), r('坚持开放', font('仿宋')), r('2026', font('x')))),
    ).toEqual(['{1}总体{/1}坚持开放2026']);
  });

  it('keep a line that is to be written on', async () => {
    expect(await sourcesOf(p(r('签字：'), r('      ', '<w:u w:val="single"/>'), r('日期')))).toEqual([
      '签字：{1}      {/1}日期',
    ]);
  });
});

describe('what is no words', () => {
  const link = `<w:hyperlink r:id="r5" w:history="1">${r('市', '<w:rStyle w:val="Hyperlink"/>')}${r('政府', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
  const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
  const page = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = p(
    '<w:bookmarkStart w:id="0" w:name="a"/>',
    r('见'),
    link,
    '<w:r><w:tab/></w:r>',
    r('第'),
    page,
    r('页'),
    note,
    r('，照片'),
    '<w:r><w:drawing><x/></w:drawing></w:r>',
    r('如上。'),
    '<w:bookmarkEnd w:id="0"/>',
    '<w:r><w:br/></w:r>',
    r('下一行'),
  );

  it('is a tag each, with what it stands for', async () => {
    const segments = await read(docxOf(body));
    expect(segments.map(({ source }) => source)).toEqual([
      '见{1}市政府{/1}{2/}第{3/}页{4/}，照片{5/}如上。',
      '下一行',
    ]);
    expect(segments[0]!.tags).toEqual([
      { number: 1, is: 'link' },
      { number: 2, is: 'tab' },
      { number: 3, is: 'field', shows: '3' },
      { number: 4, is: 'note' },
      { number: 5, is: 'image' },
    ]);
  });

  it('goes where the translation has it', async () => {
    const out = await written(docxOf(body), {
      '见{1}市政府{/1}{2/}第{3/}页{4/}，照片{5/}如上。': 'Page{2/}{3/}{5/} & see {1}the city{/1}{4/}.',
      下一行: 'Next line',
    });
    const run = (words: string, look = english) =>
      `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    expect(out.slice(out.indexOf('<w:p>'), out.indexOf('</w:body>'))).toBe(
      p(
        '<w:bookmarkStart w:id="0" w:name="a"/>',
        run('Page'),
        '<w:r><w:tab/></w:r>',
        page,
        '<w:r><w:drawing><x/></w:drawing></w:r>',
        run(' &amp; see '),
        '<w:hyperlink r:id="r5" w:history="1">',
        run('the city', '<w:rPr><w:rStyle w:val="Hyperlink"/><w:lang w:val="en-GB"/></w:rPr>'),
        '</w:hyperlink>',
        note,
        run('.'),
        '<w:r><w:br/></w:r>',
        run('Next line'),
        '<w:bookmarkEnd w:id="0"/>',
      ),
    );
  });

  it('does not hide the words of a link made as a field', async () => {
    const field = page.replace(' PAGE ', ' HYPERLINK "https://yunjiang.example" ').replace('>3<', '>官网<');
    expect(await sourcesOf(p(r('请看'), field, r('。')))).toEqual(['请看{1}官网{/1}。']);
  });

  it('is as accepted where changes are tracked, and formulas are left alone', async () => {
    const changed = p(
      r('来宾'),
      `<w:del w:id="1"><w:r><w:delText>三</w:delText></w:r></w:del>`,
      `<w:ins w:id="2">${r('五')}</w:ins>`,
      r('人'),
      '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
      r('到'),
    );
    expect(await sourcesOf(changed)).toEqual(['来宾五人{1/}到']);
    const out = await written(docxOf(changed), { '来宾五人{1/}到': 'Five guests came{1/}' });
    expect(out).toMatch(/Five guests came<\/w:t><\/w:r><m:oMath><m:r><m:t>x<\/m:t><\/m:r><\/m:oMath><\/w:p>/);
    expect(out).not.toContain('delText');
  });
});

describe('the parts of a Word document', () => {
  const box = (words: string) => `<w:txbxContent>${p(r(words))}</w:txbxContent>`;
  const body = [
    p('<w:pPr><w:pStyle w:val="1"/></w:pPr>', r('工作报告')),
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('图中文字')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('图中文字')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      r('正文'),
    ),
    `<w:tbl><w:tr><w:tc>${p(r('单元'))}</w:tc></w:tr></w:tbl>`,
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr><w:sdtContent>${p(r('控件'))}</w:sdtContent></w:sdt>`,
  ].join('');
  const styles = wordPart(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsiTheme="minorEastAsia"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>',
  );
  const document = docxOf(
    body,
    [
      part('word/styles.xml', styles),
      part('word/header1.xml', wordPart('hdr', p(r('页眉')))),
      part(
        'word/footnotes.xml',
        wordPart(
          'footnotes',
          `<w:footnote w:type="separator">${p(r('线'))}</w:footnote><w:footnote w:id="2">${p(r('注'))}</w:footnote>`,
        ),
      ),
      part(
        'word/theme/theme1.xml',
        '<a:theme><a:latin typeface="等线"/><a:latin typeface="Arial"/></a:theme>',
      ),
      part('docProps/app.xml', '<kept/>'),
    ],
    relation('a', 'styles', 'styles.xml') +
      relation('b', 'header', 'header1.xml') +
      relation('c', 'footnotes', 'footnotes.xml') +
      relation('d', 'theme', 'theme/theme1.xml'),
  );

  it('are read with what each paragraph is', async () => {
    expect((await read(document)).map(({ source, kind }) => [source, kind])).toEqual([
      ['工作报告', 'heading'],
      ['正文', 'text'],
      ['图中文字', 'text-box'],
      ['单元', 'cell'],
      ['控件', 'text'],
      ['页眉', 'header'],
      ['注', 'note'],
    ]);
  });

  it('are written with the words of both doubles, and controls keep what was given', async () => {
    const list = { 正文: 'Text', 图中文字: 'In the picture', 控件: 'Control' };
    const out = await written(document, list);
    expect(out.split('In the picture')).toHaveLength(3);
    expect(out).not.toContain('dataBinding');
    expect(out).toContain('>工作报告<');
  });

  it('come out with fonts and languages of the new text', async () => {
    const list = { 正文: 'Text' };
    expect(await written(document, list, 'en-GB', 'word/styles.xml')).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体" w:hAnsiTheme="minorHAnsi"/><w:lang w:val="en-GB" w:eastAsia="zh-CN"/>',
    );
    expect(await written(document, list, 'en-GB', 'word/theme/theme1.xml')).toBe(
      '<a:theme><a:latin typeface="Arial"/><a:latin typeface="Arial"/></a:theme>',
    );
    const latin = docxOf(
      p(r('Opening', '<w:rFonts w:ascii="Arial" w:eastAsia="Arial"/>')),
      [part('word/styles.xml', styles.replaceAll(/ w:eastAsia="宋体"/g, ''))],
      relation('a', 'styles', 'styles.xml'),
    );
    expect(await written(latin, { Opening: '启用' }, 'zh-CN')).toContain(
      '<w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Microsoft YaHei" w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">启用',
    );
    expect(await written(latin, { Opening: '启用' }, 'zh-CN', 'word/styles.xml')).toContain(
      'w:eastAsia="SimSun"',
    );
  });
});
