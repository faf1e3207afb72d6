import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparing } from '../../../../../kernel/server/perform.ts';
import { yunjiang } from '../../../../../testing/house.ts';
import { anybody, jiang, luo } from '../../../../../testing/language-house.ts';
import { type SegmentsHouse, segmentsHouse } from '../../../../../testing/segments-house.ts';
import { saveSegment } from '../operations/save-segment.ts';
import { previews } from './downloads.ts';

let house: SegmentsHouse;
beforeAll(async () => {
  house = await segmentsHouse();
});
afterAll(() => house.close());

async function workedOn(name: string, bytes: Buffer, targets: (string | null)[]) {
  const worked = await house.worked('', { text: null, files: [{ name, base64: bytes.toString('base64') }] });
  for (const [n, target] of targets.entries())
    if (target !== null)
      await house.ask(jiang, saveSegment, { segmentId: worked.segments[n]!.id, base: null, target });
  return worked.fileId;
}
async function page(fileId: string, side: 'source' | 'target', by = luo): Promise<string> {
  const found = previews.find(({ id }) => id.endsWith(side))!;
  const { bytes } = await found.open(preparing(house.deps, by, yunjiang), fileId);
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('the preview', () => {
  test('of a Word document has its headings, alignment, lists, tables and bold words, in either language', async () => {
    const cell = new TableCell({ children: [new Paragraph('泊位')] });
    const children = [
      new Paragraph({ text: '合作备忘录', heading: HeadingLevel.HEADING_2, alignment: 'center' }),
      new Paragraph({
        children: [new TextRun('请看'), new TextRun({ text: '附件', bold: true }), new TextRun('。')],
      }),
      new Paragraph({ text: '引航', bullet: { level: 0 } }),
      new Table({ rows: [new TableRow({ children: [cell] })] }),
    ];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const fileId = await workedOn('a.docx', bytes, ['Memorandum', 'See the {1}annex{/1}.', 'Pilotage']);
    const target = await page(fileId, 'target');
    expect(target).toContain('<html lang="en">');
    expect(target).toContain('<h2 class="center"><span data-s="0">Memorandum</span></h2>');
    expect(target).toContain('<span data-s="1">See the </span><b><span data-s="1">annex</span></b>');
    expect(target).toMatch(/<p class="li li-0"><i class="mark">•<\/i><span data-s="2">Pilotage<\/span>/);
    expect(target).toMatch(/<td><p[^>]*><span data-s="3" data-open>泊位<\/span>/);
    expect(target).not.toContain('<hr>');
    const source = await page(fileId, 'source');
    expect(source).toContain('<html lang="zh-Hans">');
    expect(source).toContain('<span data-s="0">合作备忘录</span>');
  });

  test('of a web page is the page, its titles and hints unmarked', async () => {
    const html =
      '<html><head><title>公告</title></head><body><p title="提示">请看<b>附件</b>。</p></body></html>';
    const fileId = await workedOn('a.html', Buffer.from(html), []);
    const source = await page(fileId, 'source');
    expect(source).toContain('<title>公告</title>');
    expect(source).toMatch(
      /<p title="提示"><span data-s="\d">请看<\/span><b><span data-s="\d">附件<\/span><\/b>/,
    );
  });

  test('of a plain text has its lines, and signs of a page as signs', async () => {
    const fileId = await workedOn('a.txt', Buffer.from('甲 < 乙\n\n丙'), ['A < B']);
    expect(await page(fileId, 'target')).toMatch(
      /<p><span data-s="0">A &lt; B<\/span><\/p><p><\/p><p><span data-s="1" data-open>丙<\/span><\/p>/,
    );
  });

  test('is for whoever sees the job', async () => {
    const fileId = await workedOn('a.txt', Buffer.from('甲'), []);
    await expect(page(fileId, 'target', anybody as typeof luo)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('of a long file is made beside the house, anew once somebody wrote in it', async () => {
    const fileId = await workedOn('长.txt', Buffer.from('请看附件。\n'.repeat(301)), []);
    const first = await page(fileId, 'target');
    expect(first.match(/data-open/g)).toHaveLength(301 + 1);
    expect(await page(fileId, 'target')).toBe(first);
    const [segment] = (await house.read(fileId)).items;
    const see = { segmentId: segment!.id, base: null, target: 'See the annex.' };
    await house.ask(jiang, saveSegment, see);
    const then = await page(fileId, 'target');
    expect(then).toContain('<p><span data-s="0">See the annex.</span></p>');
    expect(then.match(/data-open/g)).toHaveLength(300 + 1);
    expect(await page(fileId, 'source')).not.toContain('annex');
  });
});
