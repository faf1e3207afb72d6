import { describe, expect, it } from 'vitest';
import { type NumberFact, numbersIn } from './numbers.ts';

function told(text: string, lang: 'zh' | 'en'): string[] {
  return numbersIn(text, lang).map(({ kind, value, unit, approx, high }: NumberFact) =>
    [kind, high === undefined ? value : `${value}-${high}`, unit, approx]
      .filter((x) => x !== undefined)
      .join(' '),
  );
}

describe('numbers in Chinese', () => {
  it.each([
    ['贸易额达3.6亿元，同比增长14.2%。', ['cardinal 360000000 CNY', 'percent 14.2']],
    ['面积3.2万平方米，近两成是绿地。', ['cardinal 32000 m2', 'percent 20 under']],
    ['提高2.5个百分点，为前年的3倍。', ['points 2.5', 'multiple 3']],
    ['三分之一的企业，百分之五的税率。', ['fraction 0.3333333333333333', 'percent 5']],
    ['几十名学生，十几个国家，数百万人次。', ['vague 20-100', 'vague 10-20', 'vague 2000000-10000000']],
    ['第八届，第二十一条。', ['ordinal 8', 'ordinal 21']],
    ['上午9时至下午3时30分。', ['time 540', 'time 930']],
    ['今年前10个月办理8640件。', ['cardinal 10 month', 'cardinal 8640']],
    ['一万二千三百四十五人，1亿2000万元。', ['cardinal 12345', 'cardinal 120000000 CNY']],
    ['超过500人，不足300人，约200人。', ['cardinal 500 over', 'cardinal 300 under', 'cardinal 200 about']],
    ['G20峰会与PM2.5。', ['code 20 G', 'code 2.5 PM']],
    ['一些问题一定要一起解决。', []],
  ])('%s', (text, numbers) => {
    expect(told(text, 'zh')).toEqual(numbers);
  });
});

it('those named before "and 19 others" are counted in', () => {
  const inAll = (text: string) => numbersIn(text, 'en').map((fact) => fact.inAll);
  expect(inAll('Beijing, Jiangsu, Yunnan and 19 other provinces')).toEqual([22]);
  expect(inAll('Zhou Jingyi and eleven others')).toEqual([12]);
  expect(inAll('and 19 provinces')).toEqual([undefined]);
});

describe('numbers in English', () => {
  it.each([
    ['Trade reached RMB 360 million, up 14.2 percent.', ['cardinal 360000000 CNY', 'percent 14.2']],
    [
      'It covers 32,000 square meters, over half a million people live there.',
      ['cardinal 32000 m2', 'cardinal 500000 over'],
    ],
    ['up 2.5 percentage points, three times as many', ['points 2.5', 'multiple 3']],
    ['one third of them, a quarter of the rest', ['fraction 0.3333333333333333', 'fraction 0.25']],
    ['dozens of students, hundreds of thousands of visitors', ['vague 20-100', 'vague 200000-1000000']],
    ['the 8th fair and the twenty-first session', ['ordinal 8', 'ordinal 21']],
    [
      'In the first ten months 8,640 cases were handled.',
      ['ordinal 1', 'cardinal 10 month', 'cardinal 8640'],
    ],
    ['the first two hundred and five guests', ['ordinal 1', 'cardinal 205']],
    ['the twentieth three-year plan', ['ordinal 20', 'cardinal 3 year']],
    ['from 9:00 a.m. to 3:30 p.m.', ['time 540', 'time 930']],
    [
      'nearly 300 guests, more than 500 seats, about 200 cars',
      ['cardinal 300 under', 'cardinal 500 over', 'cardinal 200 about'],
    ],
    ['four decades, a dozen, two dozen', ['cardinal 40 year', 'cardinal 12', 'cardinal 24']],
    ['US$3.1 billion and €20', ['cardinal 3100000000 USD', 'cardinal 20 EUR']],
    ['The G20 and PM2.5', ['code 20 G', 'code 2.5 PM']],
    ['a hundred and twenty guests, half a million trees', ['cardinal 120', 'cardinal 500000']],
    ['one of them, no one', []],
  ])('%s', (text, numbers) => {
    expect(told(text, 'en')).toEqual(numbers);
  });
});
