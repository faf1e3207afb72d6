import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { readSides } from './sides.ts';

function langsOf(...lines: string[]): string {
  return paragraphsOf(lines.join('\n'))
    .map(({ lang }) => lang)
    .join(' ');
}

const ZH = '市长秦牧川会见了布伦港来宾一行，双方进行了友好交谈。';
const EN = 'Mayor Qin Muchuan met with a delegation from Brennhaven.';

describe('paragraphs', () => {
  it('are non-blank lines, numbered, each with its place', () => {
    const text = `\n${EN}\n\n \u3000\n${ZH}\n`;
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.map(({ index, text: t }) => [index, t])).toEqual([
      [0, EN],
      [1, ZH],
    ]);
    for (const { text: t, lineStart } of paragraphs)
      expect(text.slice(lineStart, lineStart + t.length)).toBe(t);
  });

  it.each([
    [[EN, EN, ZH, ZH], 'en en zh zh'],
    [[ZH, ZH, EN, EN], 'zh zh en en'],
    [[ZH, EN, ZH, EN], 'zh en zh en'],
    [['Mayor Meets Guests', ZH, ZH], 'en zh zh'],
    [['秦牧川会见来宾', EN, EN], 'zh en en'],
    [[ZH, 'APEC', ZH], 'zh zh zh'],
    [[EN, 'APEC', EN], 'en en en'],
    [[EN, 'Conclusion', EN, ZH], 'en en en zh'],
    [['结语', 'Conclusion', ZH, EN], 'zh en zh en'],
    [[EN, '2026-05-08', EN], 'en en en'],
    [[ZH, '（责任编辑：沈若兰）', EN], 'zh zh en'],
    [[EN, 'Yunjiang (云江市) is a port on the river (云江).', ZH], 'en en zh'],
    [[ZH, '推动RCEP（Regional Comprehensive Economic Partnership）落地。', EN], 'zh zh en'],
    [[ZH, '详见https://yunjiang.example/visits/brennhaven/programme.html。', EN], 'zh zh en'],
    [[ZH, '英格丽·哈尔瓦(Ingrid Halvar)'], 'zh zh'],
  ])('take the language they show: %j', (lines, langs) => {
    expect(langsOf(...lines)).toBe(langs);
  });
});

describe('sides', () => {
  it('hold the sentences in order with paragraph and offset', () => {
    const sides = readSides(paragraphsOf(`${EN} They talked.\n${ZH}会后合影。`));
    expect(sides.en).toEqual([
      { text: EN, paragraph: 0, offset: 0 },
      { text: 'They talked.', paragraph: 0, offset: EN.length + 1 },
    ]);
    expect(sides.zh).toEqual([
      { text: ZH, paragraph: 1, offset: 0 },
      { text: '会后合影。', paragraph: 1, offset: ZH.length },
    ]);
  });

  it('part a line that holds a headline in both languages', () => {
    const zh = '秦牧川会见布伦港市代表团一行';
    const en = 'Qin Muchuan Meets with a Delegation from Brennhaven';
    for (const line of [`${zh} ${en}`, `${en} ${zh}`]) {
      const sides = readSides(paragraphsOf(line));
      expect(sides.zh.map(({ text }) => text)).toEqual([zh]);
      expect(sides.en.map(({ text, offset }) => [text, offset])).toEqual([[en, line.indexOf(en)]]);
    }
  });

  it('leave a line with a gloss in one piece', () => {
    const line = 'The city of Yunjiang (云江市外事办公室驻地) is a port and a railway hub on the river.';
    expect(readSides(paragraphsOf(line))).toEqual({ zh: [], en: [{ text: line, paragraph: 0, offset: 0 }] });
  });
});
