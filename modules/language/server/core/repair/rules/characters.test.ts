import { describe, expect, it } from 'vitest';
import { repaired } from '../../../testing/repaired-text.ts';

/** Text as it looks after its bytes were read with the wrong table. */
function misread(text: string, as: string): string {
  return new TextDecoder(as).decode(new TextEncoder().encode(text));
}

describe('mojibake that can be turned back', () => {
  it.each([
    ['the city’s port', 'the city’s port'],
    ['a “friendly” café – open…', 'a “friendly” café – open…'],
    ['会议在云江举行，双方签署了协议。', '会议在云江举行，双方签署了协议。'],
  ])('UTF-8 read as Windows-1252: %s', (text, clean) => {
    expect(repaired(misread(text, 'windows-1252'))).toBe(clean);
  });

  it('is turned back twice where it was done twice', () => {
    expect(repaired(misread(misread('the city’s port', 'windows-1252'), 'windows-1252'))).toBe(
      'the city’s port',
    );
  });

  it('UTF-8 read as GBK', () => {
    expect(repaired(misread('云江市政府外事办', 'gb18030'))).toBe('云江市政府外事办');
    expect(repaired(misread('人民政府外事办公室', 'gb18030'))).toBe('人民政府外事办公\ufffd');
  });

  it('GB 2312 read as Latin-1', () => {
    expect(repaired('ÔÆ½\u00adÊÐÍâÊÂ°ì')).toBe('云江市外事办');
  });

  it.each(['São Tomé, Müller, Ærøskøbing and Ångström met.', '在锛鐨斯克的访问。', 'The CAFÉ” sign; 5 €…'])(
    'leaves %s',
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );
});

describe('what web pages and PDF files leave behind', () => {
  it.each([
    ['Research&nbsp;&amp;&nbsp;development', 'Research & development'],
    ['the city&rsquo;s port and the mayor&#8217;s car', 'the city’s port and the mayor’s car'],
    ['a &amp;amp; b', 'a & b'],
    ['He came.<br/>She left.</p>', 'He came. She left.'],
    ['<strong>云江</strong>外事', '云江外事'],
    ['out\u00adcome and\u200b more\ufeff', 'outcome and more'],
    ['云\u200b江外事', '云江外事'],
    ['an eﬃcient oﬃce', 'an efficient office'],
    ['\uf9e1明', '李明'],
    ['⼈民', '人民'],
    ['cafe\u0301', 'café'],
  ])('%s', (damaged, clean) => {
    expect(repaired(damaged)).toBe(clean);
  });

  it.each(['AT&T and R&D; 3 < 5 > 2', 'a &unknown; b', '👩\u200d🔬 a scientist', 'if a<b then c'])(
    'leaves %s',
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );
});

describe('spacing and width in English', () => {
  it.each([
    ['The mayor ,  a lawyer , spoke .', 'The mayor, a lawyer, spoke.'],
    ['The\u00a0port ( opened in 1950 ) grew.', 'The port (opened in 1950) grew.'],
    ['The mayor spoke.The guests left,and rested.', 'The mayor spoke. The guests left, and rested.'],
    ['The mayor，a lawyer，spoke。', 'The mayor, a lawyer, spoke.'],
    ['The port（opened in 1950）grew by 5％.', 'The port (opened in 1950) grew by 5%.'],
    ['In ２０２６ the ＡＰＥＣ week opened.', 'In 2026 the APEC week opened.'],
    ['It opens at 9：30.', 'It opens at 9:30.'],
  ])('%s', (damaged, clean) => {
    expect(repaired(damaged)).toBe(clean);
  });

  it.each([
    'Wait . . . and see ... now.',
    'See www.example.org/a,b or mail hall@yunjiang.example.',
    'Yunjiang Co.,Ltd. and the U.S. firm signed.',
    'The district (江北，重庆) and the paper 《云江日报》 are known.',
    'It cost 1,234.50 yuan at 10:30 a.m.',
    'Node.js and e.g. this one.',
  ])('leaves %s', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
