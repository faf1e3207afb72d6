import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../../kernel/server/context.ts';
import { docxOf, part } from '../../../testing/docx-of.ts';
import { person, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { directory } from '../../directory/server/index.ts';
import { language } from '../../language/server/index.ts';
import type { Release } from '../contract/release.ts';
import { press } from './index.ts';
import { draftRelease } from './operations/draft-release.ts';
import type { PressTables } from './tables.ts';

const shen = person('shen', ['officer']);
const luo = person('luo', ['reader']);

const zh = [
  '沈若兰会见布伦港商会代表',
  '11月20日，沈若兰在云江宾馆会见布伦港商会代表。',
  '双方将于明年3月共同举办推介会。',
];
const en = [
  'Shen Ruolan Meets Delegates of the Brennhaven Chamber of Commerce',
  'On November 20, Shen Ruolan met with delegates of the Brennhaven Chamber of Commerce at Yunjiang Hotel.',
  'The two sides will hold a promotion event in March next year.',
];

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([directory, language, press]);
});
afterAll(() => house.close());

const handIn = (name: string, bytes: Uint8Array, by = shen) =>
  house.perform(by, yunjiang, draftRelease, {
    file: { name, base64: Buffer.from(bytes).toString('base64') },
  }) as Promise<Release>;
const handedIn = (id: string) =>
  house.look(shen, yunjiang, (ctx) =>
    tables<PressTables>(ctx)
      .selectFrom('press.handed_in')
      .selectAll()
      .where('release', '=', id)
      .executeTakeFirstOrThrow(),
  );

/** The trade's usual layout: a table, Chinese on the left, English on the right. */
function facing(): Promise<Buffer> {
  const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
  const rows = zh.map((words, n) => new TableRow({ children: [cell(words), cell(en[n]!)] }));
  return Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
}

describe('a release handed in as a file', () => {
  test('a Word document in two columns: row answers row', async () => {
    const release = await handIn('新闻稿.docx', await facing());
    expect(release.text.zh.map(({ text }) => text)).toEqual(zh);
    expect(release.text.en.map(({ text }) => text)).toEqual(en);
    expect(release.text.links.map((link) => [link.zh, link.en])).toEqual([0, 1, 2].map((n) => [[n], [n]]));
    expect(release.title).toMatchObject({ zh: zh[0], en: en[0] });
    expect(await handedIn(release.id)).toMatchObject({
      encoding: 'utf-8',
      text: expect.stringContaining(`${zh[0]}\n${en[0]}\n`),
    });
  });
  test('a web page saved in GB2312', async () => {
    const words = [...zh, ...en].map((line) => `<p>${line}</p>`).join('\n');
    const page = `<html><head><meta charset=gb2312></head><body><div id=nav hidden>首页</div>${words}</body></html>`;
    const release = await handIn('page.htm', gb2312(page));
    expect(release.text.zh.map(({ text }) => text)).toEqual(zh);
    expect(release.text.links).toHaveLength(3);
    expect(await handedIn(release.id)).toMatchObject({ encoding: 'gb18030' });
  });
  test('what is not read is refused in both languages, and nothing is kept', async () => {
    const p = '<w:p><w:r><w:t>云江 Yunjiang</w:t></w:r></w:p>';
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [bytes, code] of [
      [docxOf(p, [part('word/vbaProject.bin', '')]), 'text-unsafe'],
      [docxOf(p).subarray(0, 200), 'text-broken'],
      [Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'text-locked'],
      [
        docxOf(
          p,
          Array.from({ length: 2001 }, (_, n) => part(`${n}`, '')),
        ),
        'text-unpacked-too-large',
      ],
      [docxOf(p.replace('Yunjiang', '')), 'text-one-language'],
    ] as const)
      await expect(handIn('a.docx', bytes)).rejects.toMatchObject({
        code,
        both: { zh: expect.stringMatching(/请/), en: expect.stringMatching(/[a-z]/) },
      });
  });
  test('a reader may not', async () => {
    await expect(handIn('a.docx', await facing(), luo)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

/** The text in GB2312, its characters found by decoding: the platform only reads that encoding. */
function gb2312(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0xa1; high < 0xf8; high += 1)
    for (let low = 0xa1; low < 0xff; low += 1)
      codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from([...text].flatMap((char) => codes.get(char) ?? [char.charCodeAt(0)]));
}
