import { describe, expect, it } from 'vitest';
import { datesIn, isoOf } from './dates.ts';

function told(text: string, lang: 'zh' | 'en'): string[] {
  return datesIn(text, lang).map((date) => {
    const value =
      date.kind === 'decade' || date.kind === 'century' ? `${date.kind} ${date.year}` : isoOf(date);
    return date.weekday ? `${value} weekday ${date.weekday.value}` : value;
  });
}

describe('dates in Chinese', () => {
  it.each([
    ['2026年3月10日（星期二）抵达', ['2026-03-10 weekday 2']],
    ['二〇二四年五月二十日', ['2024-05-20']],
    ['11月24日至27日', ['--11-24', '---27']],
    ['5月20日—6月2日', ['--05-20', '--06-02']],
    ['2021—2025年', ['2021', '2025']],
    ['1至6月', ['--01', '--06']],
    ['2026年1—10月', ['2026', '--01', '--10']],
    ['上世纪80年代，21世纪', ['decade 1980', 'century 21']],
    ['前10个月，10日游，第3日', []],
    ['2024-05-20', ['2024-05-20']],
  ])('%s', (text, dates) => {
    expect(told(text, 'zh')).toEqual(dates);
  });
});

describe('dates in English', () => {
  it.each([
    ['On Tuesday, March 10, 2026, they arrived.', ['2026-03-10 weekday 2']],
    ['on 20 May 2024', ['2024-05-20']],
    ['From November 24 to 27', ['--11-24', '---27']],
    ['from May 20 to June 2', ['--05-20', '--06-02']],
    ['the 2021-2025 plan', ['2021', '2025']],
    ['From January to June', ['--01', '--06']],
    ['January-October saw growth', ['--01', '--10']],
    ['in the 1980s, in the 21st century', ['decade 1980', 'century 21']],
    ['May they march on.', []],
    ['By the end of 2027', ['2027']],
  ])('%s', (text, dates) => {
    expect(told(text, 'en')).toEqual(dates);
  });
});
