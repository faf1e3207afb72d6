import { crc32, deflateSync } from 'node:zlib';
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from 'docx';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparing } from '../../../../../kernel/server/perform.ts';
import { docxOf, part, relation } from '../../../../../testing/docx-of.ts';
import { yunjiang } from '../../../../../testing/house.ts';
import { jiang, luo } from '../../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse } from '../../../../../testing/segments-house.ts';
import { saveSegment } from '../operations/save-segment.ts';
import { previews } from './downloads.ts';
import { previewPictures } from './preview-pictures.ts';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

/** The preview of a file sent in, with some of its segments translated, by source. */
async function pageOf(
  name: string,
  bytes: Buffer,
  targets: Record<string, string> = {},
  side: 'source' | 'target' = 'target',
): Promise<string> {
  const worked = await house.worked('', { text: null, files: [{ name, base64: bytes.toString('base64') }] });
  for (const { id, source } of worked.segments)
    if (targets[source])
      await house.ask(jiang, saveSegment, { segmentId: id, base: null, target: targets[source] });
  const found = previews.find(({ id }) => id.endsWith(side))!;
  const { bytes: pieces } = await found.open(preparing(house.deps, luo, yunjiang), worked.fileId);
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
}
function drawn(kind: 'png' | 'jpeg' | 'gif', width = 8, height = 4): Promise<Buffer> {
  const background = { r: 20, g: 40, b: 90 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(kind)
    .toBuffer();
}
async function shownIn(page: string, n = 0) {
  const found = [...page.matchAll(/<img src="data:image\/webp;base64,([^"]+)"/g)][n]!;
  return sharp(Buffer.from(found[1]!, 'base64')).metadata();
}
/** The head of a picture with as many pixels as it says, and next to nothing behind it. */
function pngThatSays(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    const typed = Buffer.concat([Buffer.from(type), data]);
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(typed));
    return Buffer.concat([length, typed, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const image = (refers: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" descr="${alt}"/><a:blip ${refers}/></wp:inline></w:drawing></w:r>`;
const said = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
/** A Word document whose pictures are these parts, each in a paragraph of its own. */
function withPictures(pictures: Record<string, Uint8Array>): Buffer {
  const names = Object.keys(pictures);
  return docxOf(
    names.map((name, n) => `<w:p>${said(`图${n}`)}${image(`r:embed="p${n}"`, name)}</w:p>`).join(''),
    names.map((name) => ({ name: `word/media/${name}`, bytes: pictures[name]! })),
    names.map((name, n) => relation(`p${n}`, 'image', `media/${name}`)).join(''),
  );
}

describe('the pictures of a Word document', () => {
  test('stand in their place and size: in a line, in a cell, at a side, on lines of their own', async () => {
    const floating = (align: 'right' | 'center', wrap: number) => ({
      floating: {
        horizontalPosition: {
          relative: HorizontalPositionRelativeFrom.COLUMN,
          align: HorizontalPositionAlign[align === 'right' ? 'RIGHT' : 'CENTER'],
        },
        verticalPosition: {
          relative: VerticalPositionRelativeFrom.PARAGRAPH,
          align: VerticalPositionAlign.TOP,
        },
        wrap: { type: wrap as (typeof TextWrappingType)['SQUARE'] },
      },
    });
    const run = (type: 'png' | 'jpg' | 'gif', data: Buffer, alt: string, more: object = {}) =>
      new ImageRun({
        ...{ type, data, transformation: { width: 120, height: 60 } },
        ...{ altText: { name: 'x', title: '', description: alt }, ...more },
      });
    const [png, jpeg, gif] = await Promise.all([drawn('png', 2400, 1200), drawn('jpeg'), drawn('gif')]);
    const cell = new TableCell({ children: [new Paragraph({ children: [run('gif', gif, '泊位图')] })] });
    const children = [
      new Paragraph({
        children: [new TextRun('码头'), run('png', png, '码头"全景"'), new TextRun('启用。')],
      }),
      new Table({ rows: [new TableRow({ children: [cell] })] }),
      new Paragraph({
        children: [run('jpg', jpeg, '右图', floating('right', TextWrappingType.SQUARE)), new TextRun('旁注')],
      }),
      new Paragraph({
        children: [run('jpg', jpeg, '中图', floating('center', TextWrappingType.TOP_AND_BOTTOM))],
      }),
    ];
    const page = await pageOf('图.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })), {
      '码头{1/}启用。': 'Opened: {1/} the quay.',
    });
    const size = 'style="width:120px;aspect-ratio:120/60"';
    expect(page).toMatch(
      new RegExp(
        `<p><span data-s="0">Opened: </span><img src="data:image/webp;base64,[^"]+" alt="码头&quot;全景&quot;" ${size}><span data-s="0"> the quay.</span></p>`,
      ),
    );
    expect(page).toMatch(new RegExp(`<td><p><img [^>]+alt="泊位图" ${size}></p></td>`));
    expect(page).toMatch(new RegExp(`alt="右图" class="right-side" ${size}>`));
    expect(page).toMatch(new RegExp(`alt="中图" class="middle-side" ${size}>`));
    // Larger than the page is on a screen, no picture is sent.
    expect(await shownIn(page)).toMatchObject({ format: 'webp', width: 1200, height: 600 });
    expect(await shownIn(page, 1)).toMatchObject({ format: 'webp', width: 8, height: 4 });
  });

  test('are cut, turned and mirrored as there', async () => {
    const looked = '<a:blip r:embed="p0"/><a:srcRect l="25000" b="10000"/>';
    const turned = '<a:spPr><a:xfrm rot="5400000" flipH="1"><a:ext cx="1" cy="1"/></a:xfrm></a:spPr>';
    const bytes = docxOf(
      `<w:p>${said('图')}${image('r:embed="p0"', '一').replace('<a:blip r:embed="p0"/>', looked + turned)}</w:p>`,
      [{ name: 'word/media/a.png', bytes: await drawn('png') }],
      relation('p0', 'image', 'media/a.png'),
    );
    expect(await pageOf('转.docx', bytes)).toContain(
      'alt="一" style="width:100px;aspect-ratio:100/50;object-fit:contain;object-view-box:inset(0% 0% 10% 25%);scale:-1 1;rotate:90deg;margin:25px -25px">',
    );
  });

  test('that lie elsewhere, or no browser shows, are named in a box, and nothing is fetched', async () => {
    const body = [
      `<w:p>${said('外图')}${image('r:link="p0"', '远处')}</w:p>`,
      `<w:p>${said('矢图')}${image('r:embed="p1"', '印章')}</w:p>`,
      `<w:p>${said('旧图')}<w:r><w:pict><v:shape alt="旧" style="width:75pt;height:30pt"><v:imagedata r:id="p2"/></v:shape></w:pict></w:r></w:p>`,
      `<w:p>${said('表')}<w:r><w:drawing><wp:inline><wp:docPr descr="增长"/><c:chart r:id="p3"/></wp:inline></w:drawing></w:r></w:p>`,
      `<w:p>${said('隐')}<w:r><w:drawing><wp:inline><wp:docPr descr="不见" hidden="1"/><a:blip r:embed="p2"/></wp:inline></w:drawing></w:r></w:p>`,
    ];
    const bytes = docxOf(
      body.join(''),
      [part('word/media/a.emf', 'x'), { name: 'word/media/b.png', bytes: await drawn('png') }],
      relation('p0', 'image', 'http://far.example/a.png', 'External') +
        relation('p1', 'image', 'media/a.emf') +
        relation('p2', 'image', 'media/b.png'),
    );
    const page = await pageOf('外.docx', bytes);
    expect(page).toContain(
      'data-unshown style="width:100px;aspect-ratio:100/50">Picture (outside the file, not fetched): 远处</span>',
    );
    expect(page).toContain('Picture (of a kind not shown here): 印章</span>');
    expect(page).toContain('Chart (not shown here): 增长</span>');
    expect(page).toMatch(/<img src="data:[^"]+" alt="旧" style="width:100px;aspect-ratio:100\/40">/);
    expect(page).not.toMatch(/far\.example|不见/);
    expect(page).not.toContain('rotate');
    expect(await pageOf('外.docx', bytes, {}, 'source')).toContain('图片（在文件之外，不取）：远处');
  });
});

test('headers and footers of the first section stand around the text, set apart, and notes have their numbers', async () => {
  const logo = new ImageRun({
    ...{ type: 'png', data: await drawn('png'), transformation: { width: 16, height: 8 } },
    altText: { name: 'x', title: '', description: '标志' },
  });
  const above = (words: string, ...more: ImageRun[]) =>
    new Header({ children: [new Paragraph({ children: [new TextRun(words), ...more] })] });
  const below = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: ['云江外办 ', PageNumber.CURRENT] })] })],
  });
  const children = (words: string) => [
    new Paragraph({ children: [new TextRun(words), new FootnoteReferenceRun(1)] }),
  ];
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('见附件')] } },
    sections: [
      {
        properties: { titlePage: true },
        headers: { first: above('首页'), default: above('云江市', logo), even: above('偶数页') },
        footers: { default: below },
        children: children('正文一'),
      },
      { headers: { default: above('第二节') }, children: children('正文二') },
    ],
  });
  const page = await pageOf('眉.docx', await Packer.toBuffer(document), {
    云江市: 'Yunjiang',
    见附件: 'Annex',
  });
  expect(page).toMatch(
    /<header><small>Header of the first page [^<]+<\/small><p><span data-s="\d+" data-open>首页<\/span><\/p><\/header><header><small>Header [^<]+<\/small><p><span data-s="\d+">Yunjiang/,
  );
  expect(page).toMatch(
    /alt="标志" style="width:16px;aspect-ratio:16\/8">(<span[^>]*><\/span>)?<\/p><\/header><p>/,
  );
  expect(page).toMatch(/正文一<\/span>.*<sup>.*1.*<\/sup>/);
  expect(page).toMatch(/<hr><p[^>]*>.*<sup>.*1.*<\/sup>.*Annex<\/span>/);
  expect(page).toMatch(
    /<footer><small>Footer [^<]+<\/small><p><span data-s="\d+" data-open>云江外办<\/span> ?#/,
  );
  expect(page.indexOf('<footer>')).toBeGreaterThan(page.indexOf('Annex'));
  expect(page).not.toMatch(/第二节|偶数页/);
});

describe('pictures of a web page', () => {
  test('are shown where the page brings them itself, made anew; others are named', async () => {
    const url = `data:image/png;base64,${(await drawn('png')).toString('base64')}`;
    const html = `<html><body><p>甲<img class=a width=20 alt='近"处' onerror="x()" src="${url}">乙</p>
<picture><source srcset="http://far.example/b.png"><img src="${url}" srcset="http://far.example/c.png"></picture>
<p>丙<IMG SRC=http://far.example/a.png alt="远处" width="40"><img src="data:image/svg+xml;base64,PHN2Zy8+" alt="矢量"></p></body></html>`;
    const page = await pageOf('页.html', Buffer.from(html));
    expect(page).toMatch(/<img src="data:image\/webp;base64,[^"]+" alt="近&quot;处" class="a" width="20">/);
    expect(page).toMatch(/<picture><img src="data:image\/webp[^>]+><\/picture>/);
    expect(page).toContain(
      '<span data-unshown style="width:40px">Picture (outside the file, not fetched): 远处</span>',
    );
    expect(page).toContain('not shown): 矢量</span>');
    expect(page).not.toMatch(/far\.example|onerror|svg\+xml/);
  });
});

describe('pictures made to harm', () => {
  test('are named: fifty thousand pixels wide and high, damaged, of another kind', async () => {
    const page = await pageOf(
      '害.docx',
      withPictures({
        'wide.png': pngThatSays(50_000, 50_000),
        'cut.png': pngThatSays(400, 400),
        'page.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'),
        'good.png': await drawn('png'),
      }),
    );
    for (const name of ['wide', 'cut', 'page'])
      expect(page).toContain(`Picture (damaged, too large or one too many, not shown): ${name}.png</span>`);
    expect(page.match(/<img /g)).toHaveLength(1);
    expect(page).toMatch(/<img src="data:[^"]+" alt="good.png"/);
  });

  test('are unpacked only as far as a picture may be large; the house takes no such file to begin with', async () => {
    const bytes = withPictures({ 'bomb.png': Buffer.alloc(40_000_000), 'good.png': await drawn('png') });
    await expect(pageOf('炸.docx', bytes)).rejects.toMatchObject({ code: 'file-not-safe' });
    const lying = { name: 'word/media/lie.png', bytes: Buffer.alloc(3_000_000), saidSize: 100 };
    for (const source of [
      bytes,
      docxOf('', [lying, { name: 'word/media/good.png', bytes: await drawn('png') }]),
    ])
      expect(
        await previewPictures(`bomb ${source.length}`, { source, format: 'docx' }, [
          'word/media/bomb.png',
          'word/media/lie.png',
          'word/media/good.png',
        ]),
      ).toEqual([null, null, expect.stringMatching(/^data:image\/webp/)]);
  });

  test('are named from the sixty-first on', async () => {
    const png = await drawn('png');
    const many = Object.fromEntries(Array.from({ length: 64 }, (_, n) => [`p${n}.png`, png]));
    const page = await pageOf('多.docx', withPictures(many));
    expect(page.match(/<img src=/g)).toHaveLength(60);
    expect(page.match(/one too many, not shown\): p6\d\.png/g)).toHaveLength(4);
  });

  test('fill no memory where one stands ten thousand times', async () => {
    const noise = Buffer.alloc(300 * 300 * 3, 0).map((_, n) => (n * 2654435761) >>> 24);
    const png = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .png()
      .toBuffer();
    const bytes = docxOf(
      `<w:p>${said('图')}${image('r:embed="p0"', 'x').repeat(10_000)}</w:p>`,
      [{ name: 'word/media/a.png', bytes: png }],
      relation('p0', 'image', 'media/a.png'),
    );
    const page = await pageOf('万.docx', bytes);
    const shown = page.match(/<img src=/g)!.length;
    expect(shown).toBeGreaterThan(10);
    expect(page.match(/data-unshown/g)!.length - 1).toBe(10_000 - shown);
    expect(page.length).toBeLessThan(16_000_000);
  });

  test('are unfolded only as far as pixels are allowed to one file', async () => {
    const source = withPictures({ 'a.png': await drawn('png', 40, 40), 'b.png': await drawn('png', 30, 30) });
    const most = { pictures: 60, bytes: 1_000_000, pixels: 2000 };
    const names = ['word/media/a.png', 'word/media/b.png', 'word/media/none.png'];
    const made = await previewPictures('pixels', { source, format: 'docx' }, names, most);
    expect(made).toEqual([expect.stringMatching(/^data:image\/webp;base64,/), null, null]);
    // What was made is kept for the next look at the same file.
    expect(await previewPictures('pixels', { source: Buffer.alloc(0), format: 'docx' }, names)).toEqual(made);
  });
});
