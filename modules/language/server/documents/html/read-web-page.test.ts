import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>云江</title>${head}</head><body>${body}</body></html>`;
const read = async (html: string, name = '') =>
  (await readDocument(Buffer.from(html), { name })).text.split('\n');

/** 中国。 in GBK. */
const chinaGbk = Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xa1, 0xa3]);

describe('the words of a web page', () => {
  test.each<[string, string, string[]]>([
    [
      'paragraphs, items and cells are lines',
      '<h1>港口开放</h1><table><tr><td>会见<b>结束</b>。<td>The talks\n ended.</table><ul><li>一<li>二<br>三</ul>',
      ['港口开放', '会见结束。', 'The talks ended.', '一', '二', '三'],
    ],
    [
      'scripts, navigation and what is not shown are left out',
      '<nav>首页</nav><script>x("字")</script><p>正文<span style="display: none">藏</span><span hidden>藏</span>。</p><footer>版权</footer>',
      ['正文。'],
    ],
    [
      'readings over characters and deleted words are left out',
      '<p><ruby>港<rp>(<rt>gǎng<rp>)</ruby>口<del>关</del><ins>开</ins></p>',
      ['港口开'],
    ],
    [
      'a line of the source that ends in Chinese ends no word',
      '<p>云江\n   市政府\nand\nmore</p>',
      ['云江市政府 and more'],
    ],
    [
      'entities are read',
      '<p>&#20113;&#x6c5f; &amp; R&eacute;union&nbsp;Island</p>',
      ['云江 & Réunion Island'],
    ],
    [
      'where the page names its main part, that alone',
      '<div>站点导航</div><main><h1>标题</h1><p>正文。</p></main><div>友情链接</div>',
      ['标题', '正文。'],
    ],
    ['lines of a letter stay lines', '<pre>一行\n二行</pre>', ['一行', '二行']],
    [
      'the marks of Word are no words',
      '<p class=MsoNormal><![if !supportLists]><span style="mso-list:Ignore">1.</span><![endif]>第一项<o:p></o:p></p><!--[if gte mso 9]><xml>x</xml><![endif]-->',
      ['第一项'],
    ],
  ])('%s', async (_what, body, lines) => {
    expect(await read(page(body))).toEqual(lines);
  });
  test('a name that says page is believed where the text begins with a tag', async () => {
    expect(await read('<div>云江<p>Yunjiang</div>', 'a.HTM')).toEqual(['云江', 'Yunjiang']);
    expect(await read('<div>云江', 'a.txt')).toEqual(['<div>云江']);
    expect(await read('用<html>标签。', 'a.html')).toEqual(['用<html>标签。']);
  });
});

describe('the encoding of a web page', () => {
  const gbk = (head: string) =>
    Buffer.concat([Buffer.from(`<html><head>${head}<body><p>`), chinaGbk, Buffer.from('<p>China.')]);
  test.each([
    ['said in the old way', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ['said in the new way', '<meta charset="GBK">'],
    ['not said', ''],
  ])('GB18030, %s', async (_how, head) => {
    expect(await readDocument(gbk(head))).toEqual({ text: '中国。\nChina.', encoding: 'gb18030' });
  });
  test('a few damaged bytes do not cost the page', async () => {
    const bytes = Buffer.concat([
      gbk('<meta charset=gbk>'),
      Buffer.from('x'.repeat(300)),
      Buffer.from([0xff, 0x20]),
    ]);
    expect((await readDocument(bytes)).text).toMatch(/^中国。\nChina\.x+\ufffd$/);
  });
  test('UTF-8 that still calls itself GB2312 is UTF-8', async () => {
    expect(await readDocument(Buffer.from(page('<p>云江', '<meta charset=gb2312>')))).toEqual({
      text: '云江',
      encoding: 'utf-8',
    });
  });
  test('what Word saves in English: Windows-1252, Chinese as numbers', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><meta charset=windows-1252><p>Yunjiang'),
      Buffer.from([0x92]),
      Buffer.from('s port<p>&#28207;'),
    ]);
    expect(await readDocument(bytes)).toEqual({ text: 'Yunjiang’s port\n港', encoding: 'windows-1252' });
  });
  test('UTF-16 with its mark', async () => {
    expect((await readDocument(Buffer.from(`\ufeff${page('<p>云江')}`, 'utf16le'))).text).toBe('云江');
  });
});
