import { describe, expect, it } from 'vitest';
import type { Lexicon } from './lexicon.ts';
import { namesByPinyin } from './names.ts';
import { punctuationTokens } from './punctuation.ts';
import { capitalised, englishTokens } from './tokens-en.ts';
import { chineseTokens } from './tokens-zh.ts';

const words = new Set(['外事', '小时', '会议', '三月', '秦牧']);
const lexicon: Lexicon = { has: (word) => words.has(word), glosses: () => [] };

function keysOf(tokens: { key: string }[]): string[] {
  return tokens.map((token) => token.key);
}

describe('english words', () => {
  it('lose stop words and inflection, and keep their places', () => {
    const text = 'The delegations were visiting the ports.';
    const tokens = englishTokens(text, new Set());
    expect(keysOf(tokens)).toEqual(['delegation', 'visit', 'port']);
    expect(text.slice(tokens[1]!.start, tokens[1]!.end)).toBe('visiting');
  });

  it('become values where they are numbers, and months', () => {
    expect(keysOf(englishTokens('In March 2024 twelve million people', new Set()))).toEqual(
      ['month:3', '#2024', '#12000000', 'people'].map((key) => (key === 'people' ? expect.any(String) : key)),
    );
  });

  it('stay whole where they are a name written with joints', () => {
    expect(keysOf(englishTokens("Xi'an's long-term plan", new Set(['xian'])))).toEqual([
      'xian',
      'long',
      'term',
      'plan',
    ]);
  });
});

describe('chinese words', () => {
  it('are the longest of the dictionary, without stop words', () => {
    expect(keysOf(chineseTokens('外事的会议', lexicon, new Map()))).toEqual(['外事', '会议']);
  });

  it('become the same values as the English, units left as words', () => {
    expect(keysOf(chineseTokens('2024年3月，92小时，三十五万', lexicon, new Map()))).toEqual(
      expect.arrayContaining(['#2024', 'month:3', '#92', '小时', '#350000']),
    );
  });

  it('let surname and given name go before a shorter word of the dictionary', () => {
    const names = namesByPinyin(['秦牧川'], new Set(['qin', 'muchuan']));
    expect(keysOf(chineseTokens('秦牧川', lexicon, names))).toEqual(['秦', '牧川']);
  });
});

describe('names', () => {
  it('are found by any reading of their characters', () => {
    const names = namesByPinyin(['单若兰与曾经理', '重庆'], new Set(['shan', 'ruolan', 'zeng', 'chongqing']));
    expect(names.get('单')).toEqual(['shan']);
    expect(names.get('若兰')).toEqual(['ruolan']);
    expect(names.get('曾')).toEqual(['zeng']);
    expect(names.get('重庆')).toEqual(['chongqing']);
    expect(names.has('理')).toBe(false);
  });

  it('are looked for only among words never written small', () => {
    expect(capitalised(['Shen met Long.', 'A long day with Shen'])).toEqual(
      new Set(['shen', 'met'].slice(0, 1)),
    );
  });
});

describe('marks', () => {
  it('have one key in both scripts', () => {
    expect(keysOf(punctuationTokens('“去吗？”'))).toEqual(keysOf(punctuationTokens('"Shall we go?"')));
    expect(keysOf(punctuationTokens("'Go!' he said, and didn't."))).toEqual(['!', '“', '”']);
  });
});
