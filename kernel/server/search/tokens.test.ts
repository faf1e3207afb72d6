import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../house/subject.ts';
import { stretchesOf } from './fold.ts';
import { initialsOf, readingsOf, sortKey } from './pinyin.ts';
import { readQuestion } from './question.ts';
import { stemOf } from './stem.ts';
import { asTsvector, indexTokens } from './tokens.ts';

const entry = (zh: string | null, en: string | null, words: string[] = []): SearchEntry => ({
  id: '018f0000-0000-7000-8000-000000000001',
  title: { zh, en, how: 'recorded' },
  detail: null,
  words,
});

describe('stretches of a text', () => {
  test.each([
    ['云江', ['han:云江']],
    ['雲江與布倫港', ['han:云江与布伦港']],
    ['英格丽·哈尔瓦', ['han:英格丽哈尔瓦']],
    ['Zhōu Jìngyí’s Café', ['word:zhou', 'word:jingyi', 'word:cafe']],
    ['Xi’an vice-mayor', ['word:xian', 'word:vice', 'word:mayor']],
    ['Ｒ－２０２６－１１８', ['code:r-2026-118']],
    ['11月20日3.6亿元', ['code:11', 'han:月', 'code:20', 'han:日', 'code:3.6', 'han:亿元']],
    ['云\u200b江', ['han:云江']],
    ['，。——！', []],
  ])('%s', (text, expected) => {
    expect(stretchesOf(text).map(({ make, text: piece }) => `${make}:${piece}`)).toEqual(expected);
  });
});

describe('readings', () => {
  test.each([
    ['周静宜', 'zhou jing yi', 'zjy'],
    ['单国强', 'shan guo qiang', 'sgq'],
    ['曾子墨', 'zeng zi mo', 'zzm'],
    ['重庆', 'chong qing', 'cq'],
    ['吕梁', 'lv liang', 'll'],
    ['吕梁', 'lyu liang', 'll'],
  ])('%s is read %s', (run, reading, initials) => {
    const found = readingsOf(run).find((syllables) => syllables.join(' ') === reading);
    expect(found, JSON.stringify(readingsOf(run))).toBeDefined();
    expect(initialsOf(found!)).toBe(initials);
  });
});

describe('English stems', () => {
  test.each([
    ['meetings', 'meeting', 'meet', 'meets'],
    ['cities', 'city'],
    ['agreed', 'agrees', 'agree'],
    ['signing', 'signed', 'sign', 'signs'],
    ['planned', 'planning', 'plan', 'plans'],
    ['exchanges', 'exchange', 'exchanged', 'exchanging'],
    ['boxes', 'box'],
    ['Yunjiangs'.toLowerCase(), 'yunjiang'],
  ])('%s and its forms share one', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });
  test.each([
    ['bus', 'bed'],
    ['sing', 'sign'],
    ['press', 'pres'],
  ])('%s and %s do not', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
});

describe('tokens of a subject', () => {
  test('the best place of a token counts', () => {
    const tokens = indexTokens('yunjiang', entry('云江港', 'Yunjiang Port', ['云江港的吞吐量']));
    expect(tokens.get('h.云江')).toBe('A');
    expect(tokens.get('h.吞吐')).toBe('D');
    expect(tokens.get('p.yunjianggang')).toBe('A');
    expect(tokens.get('p.jianggang')).toBe('A');
    expect(tokens.get('i.yjg')).toBe('A');
    expect(tokens.get('t.云江港')).toBe('A');
    expect(tokens.get('o.yunjiang')).toBe('D');
  });
  test('prose is found by its words, not by its readings', () => {
    const prose = '双方就港口、职业教育和青年交流交换了意见，'.repeat(4);
    const tokens = indexTokens('yunjiang', entry('会见', null, [prose]));
    expect(tokens.has('h.港口')).toBe(true);
    expect([...tokens.keys()].some((token) => token.startsWith('p.gangkou'))).toBe(false);
  });
  test('nothing in any text breaks out of the quotes of a tsvector', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const vector = asTsvector(indexTokens('yunjiang', entry(text, text, [text])));
        expect(vector).toMatch(/^(?:'[^'\\\s]+':1[ABC]?(?: |$))+$/);
      }),
    );
  });
});

describe('a question', () => {
  test.each(['', ' ', '，。', '—'])('with nothing to look for is none: %j', (typed) => {
    expect(readQuestion('yunjiang', typed)).toBeNull();
  });
  test('small English words are dropped where others remain', () => {
    expect(readQuestion('yunjiang', 'the mayor of Brennhaven')?.wanted).not.toContain('w.of');
    expect(readQuestion('yunjiang', 'of')?.wanted).toContain('w.of');
  });
  test('nothing typed breaks out of the quotes of a tsquery', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const question = readQuestion('yunjiang', typed);
        for (const text of Object.values(question ?? {})) {
          expect(text.replace(/'[^'\\\s]+'(?::[*A]+)?/g, '').replace(/[ &|()]/g, '')).toBe('');
        }
      }),
    );
  });
});

describe('sort keys', () => {
  const sorted = (texts: string[], as: 'text' | 'name' = 'text') =>
    texts.toSorted((a, b) => Buffer.compare(Buffer.from(sortKey(a, as)), Buffer.from(sortKey(b, as))));
  test('Chinese by pinyin, a surname together, tones in order', () => {
    expect(sorted(['周静宜', '张三', '章一', '张一', '沈若兰', '阿福', '李四', '黎明'], 'name')).toEqual([
      '阿福',
      '黎明',
      '李四',
      '沈若兰',
      '张三',
      '张一',
      '章一',
      '周静宜',
    ]);
  });
  test('a surname is read as a surname only where asked', () => {
    expect(sortKey('单国强', 'name')).toMatch(/^shan4/);
    expect(sortKey('单据')).toMatch(/^dan1/);
  });
  test('Latin letters stand among the Chinese, without case or accents', () => {
    expect(sorted(['Zürich', '云江', 'Ålesund', 'brennhaven', '布伦港', 'Brest'])).toEqual([
      'Ålesund',
      'brennhaven',
      'Brest',
      '布伦港',
      '云江',
      'Zürich',
    ]);
  });
});
