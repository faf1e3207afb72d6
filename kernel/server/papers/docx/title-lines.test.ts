import { describe, expect, test } from 'vitest';
import { pulledIn } from './title-lines.ts';

/** A column that holds fourteen characters of ten points. */
const size = 10;
const em = size * 20;
const width = 14 * em;
/** How many characters of a line a title was pulled in by. */
const pulled = (title: string) => Math.ceil(pulledIn(title, size, width) / em);

describe('a Chinese title in a Word document', () => {
  test.each([
    ['that fits into a line', '云江港开通新航线'],
    ['of two lines', '云江港开通至布伦港的集装箱航线每周两班'],
    ['with a name that no line end cuts', '安娜·林德格伦市长率团访问云江港并签署协议书'],
  ])('%s has the whole measure', (_what, title) => {
    expect(pulledIn(title, size, width)).toBe(0);
  });
  test('is pulled in until no line ends within a name', () => {
    expect(pulled('云江市市长今日会见来访的安娜·林德格伦市长一行')).toBe(4);
  });
  test('is pulled in where a character or two would stand alone on the last line', () => {
    expect(pulled('云江港开通至布伦港的集装箱航线')).toBe(2);
    expect(pulled('云江港开通至布伦港的集装箱新航线')).toBe(1);
  });
  test('is pulled in though the part of a character more lets one more into the line', () => {
    const title = 'A级云江市市长会见来访的客人们';
    expect(pulledIn(title, size, 12.5 * em)).toBe(0);
    expect(pulledIn(title, size, 12.6 * em)).toBeGreaterThan(0);
  });
  test('counts a stop with the line before, and Latin letters as narrow', () => {
    expect(pulledIn('云江港开通至布伦港的集装箱航，', size, width)).toBe(0);
    expect(pulledIn('APEC青年论坛在云江开幕了', size, width)).toBe(0);
  });
  test('stays as it is where no measure helps', () => {
    expect(pulledIn('一二三四五六七八九十安娜·林德格伦', 10, 8 * em)).toBe(0);
  });
});
