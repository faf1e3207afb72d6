import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { archivist, fill, itemIds, portsModule } from '../../../testing/ports-module.ts';
import { sampleRelease } from '../../../testing/sample-release.ts';
import type { Preparing } from '../operation.ts';
import { preparing as preparingOf } from '../perform.ts';
import { Refusal } from '../refusal.ts';
import { type PaperDocument, withChanges } from './document.ts';
import { asFile, paper, printPaper } from './paper.ts';
import { toHtml, toHtmlPage } from './to-html.ts';
import { toPdf } from './to-pdf.ts';

const at = new Date('2026-11-24T02:00:00.000Z');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const saying = (zh: string, en: string | null = null): PaperDocument => ({
  ...sampleRelease,
  blocks: [{ block: 'paragraph', text: { zh, en } }],
});

describe('a paper as PDF', () => {
  test.each(['both', 'zh', 'en'] as const)('is PDF/A in %s', (langs) => {
    const pdf = text(toPdf({ ...sampleRelease, langs }, at));
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toMatch(/pdfaid:part>2<\/pdfaid:part>.*pdfaid:conformance>B</s);
  });
  test('is the same file when made again at the same time', () => {
    expect(Buffer.compare(toPdf(sampleRelease, at), toPdf(sampleRelease, at))).toBe(0);
  });
  test('has the letters of many languages, and rare Han', () => {
    expect(() =>
      toPdf(saying('龘䶮㭎堃珺', 'Łódź, Győr, Iași, Şanlıurfa, Đà Nẵng, Reykjavík, Ελλάδα, Київ'), at),
    ).not.toThrow();
  });
  test.each([
    ['😀', 'U+1F600'],
    ['\u{20BB7}', 'U+20BB7'],
    ['\uE123', 'U+E123'],
  ])('is refused for a character no font has: %s', (character, code) => {
    try {
      toPdf(saying(`会见${character}结束`), at);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      const refusal = error as Refusal;
      expect(refusal.code).toBe('paper-character-missing');
      expect(refusal.both.zh).toContain(`“${character}”（${code}）`);
      expect(refusal.both.en).toContain(`(${code})`);
    }
  });
  test('takes text as text, whatever it looks like', () => {
    expect(() =>
      toPdf(saying('#panic("x") $a$ *b* _c_ @d `e` \\u{1} </p>', '= Heading\n- list #let'), at),
    ).not.toThrow();
  });
  test('is set with nothing in it but its head', () => {
    const bare: PaperDocument = {
      ...sampleRelease,
      number: null,
      version: null,
      day: null,
      title: { zh: null, en: null },
      blocks: [],
    };
    expect(toPdf(bare, at).length).toBeGreaterThan(1000);
  });
});

describe('a paper as HTML', () => {
  const html = toHtmlPage(sampleRelease, ['/look/paper.css']);
  test('has no script and no style of its own', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect(html).toContain('<link rel="stylesheet" href="/look/paper.css">');
  });
  test('names the language of every run', () => {
    const bare = toHtml(sampleRelease).replace(/<(\w+)[^>]* lang="[^"]*"[^>]*>[^<]*<\/\1>/g, '');
    expect(
      bare.replace(
        /<dl[^>]* lang="zh-Hans">.*?<\/dl>|<p[^>]* lang="zh-Hans">.*?<\/p>|<div lang="zh-Hans">.*?<\/div>/gs,
        '',
      ),
    ).not.toMatch(/[\u4e00-\u9fff]/);
  });
  test('shows a missing half as missing', () => {
    expect(html).toContain('<p lang="en"><span class="missing">no English yet</span></p>');
  });
  test('is Chinese alone, or English alone', () => {
    expect(toHtml({ ...sampleRelease, langs: 'en' })).not.toMatch(/lang="zh-Hans"(?! aria-hidden)/);
    expect(toHtml({ ...sampleRelease, langs: 'zh' })).not.toContain('Press release');
    expect(toHtml({ ...sampleRelease, langs: 'zh' })).not.toContain('class="facing"');
  });
  test('takes text as text', () => {
    const risky = toHtml(saying('<img src=x onerror="alert(1)"> & </article>'));
    expect(risky).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &lt;/article&gt;');
  });
});

test('a reissue marks what was not so before, and only that', () => {
  const [first, second, third] = sampleRelease.blocks as [never, never, never];
  const before = { ...sampleRelease, blocks: [first, second] };
  const now = withChanges({ ...sampleRelease, blocks: [second, first, third, first] }, before);
  expect(now.blocks.map((block) => block.changed)).toEqual([false, false, true, true]);
  expect(toHtml(now).match(/class="changed"/g)).toHaveLength(2);
});

describe('a paper of a record', () => {
  const programme = paper({
    id: 'ports.sheet',
    kind: 'ports.paper',
    name: { zh: '文件单', en: 'Paper sheet' },
    langs: ['both', 'zh'],
    gather: async (ctx, id) => ({
      office: ctx.office,
      title: (await ctx.house.subjects.get('ports.paper')!.titles(ctx, [id])).get(id)!,
    }),
    compose: ({ office, title }, langs) => ({
      ...sampleRelease,
      langs,
      office,
      title,
      number: 'P-7',
      version: 3,
    }),
  });
  let house: TestHouse;
  let preparing: Preparing;
  beforeAll(async () => {
    house = await testHouse([portsModule]);
    await fill(house);
    preparing = { ...preparingOf(house.deps, archivist, yunjiang), now: at };
  }, 60_000);
  afterAll(() => house.close());

  test('is read, then set, and named after what it is', async () => {
    const printed = await printPaper(
      preparing,
      programme,
      itemIds['布伦港港口协定']!,
      'both',
      'html',
      'https://fao.yunjiang.example',
    );
    expect(printed).toMatchObject({
      mime: 'text/html; charset=utf-8',
      fileName: 'press-release-p-7-v3-both.html',
    });
    expect(Buffer.from(printed.bytes).toString()).toContain('<title>布伦港港口协定</title>');
    const pdf = await printPaper(
      preparing,
      programme,
      itemIds['布伦港港口协定']!,
      'zh',
      'pdf',
      'https://fao.yunjiang.example',
    );
    expect(pdf).toMatchObject({ mime: 'application/pdf', fileName: 'press-release-p-7-v3-zh.pdf' });
  });
  test('is not made in a language it is not for', async () => {
    await expect(
      printPaper(preparing, programme, itemIds['云江']!, 'en', 'pdf', 'https://fao.yunjiang.example'),
    ).rejects.toThrow('not made in en');
  });
  test('without number or version has a plain name', async () => {
    expect((await asFile({ ...sampleRelease, number: null, version: null }, 'html', at)).fileName).toBe(
      'press-release-both.html',
    );
  });
});
