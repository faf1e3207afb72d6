import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDistance, plainScore } from './brute-force.ts';
import { boundedDistance } from './distance.ts';
import { nameFinder } from './names.ts';
import { normalise } from './normalise.ts';
import { scored, scoreTexts } from './score.ts';
import { readSegment } from './segment.ts';
import { characterToken, placeholderToken, wordToken } from './token.ts';

const names = nameFinder([
  { id: 'zhou', zh: ['周敬一'], en: ['Zhou Jingyi'] },
  { id: 'shen', zh: ['沈若岚'], en: ['Shen Ruolan'] },
]);

function score(a: string, b: string) {
  const lang = /\p{Script=Han}/u.test(a) ? 'zh' : 'en';
  return scoreTexts(scored(readSegment(a, lang, names)), scored(readSegment(b, lang, names)));
}

describe('the score of two segments', () => {
  test.each([
    ['云江市外事办公室主任', '雲江市外事辦公室主任', 100, []],
    ['ＡＢＣ公司 与云江市签约', 'ABC公司与云江市签约', 100, []],
    ['The Mayor met  the delegation.', 'the mayor met the delegation.', 100, []],
    ['主任', '副主任', 66, []],
    ['云江港今年吞吐量为3亿吨', '云江港今年吞吐量为5.2亿吨', 99, ['number']],
    ['会议于2024年5月20日举行', '会议于2025年6月1日举行', 99, ['date']],
    ['周敬一会见12名代表', '沈若岚会见15名代表', 98, ['number', 'name']],
    ['请按<b1>提交</b1>键', '请按<g2>提交</g2>键', 99, ['tag']],
    ['The port handled 3 million tons.', 'The port handled 520,000 tons.', 99, ['number']],
    ['The talks began on May 20, 2024.', 'The talks began on 1 June 2025.', 99, ['date']],
    ['Zhou Jingyi met the guests.', 'Shen Ruolan met the guests.', 99, ['name']],
    ['云江港吞吐量为30000吨', '云江港吞吐量为3万吨', 99, []],
    ['欢迎来到云江。', '欢迎来到云江！', 96, []],
    ['The delegate visits.', 'The delegates visited.', 81, []],
    ['你好', 'zzz', 0, []],
  ])('%s | %s', (a, b, points, differing) => {
    expect(score(a, b)).toEqual({ score: points, differing });
    expect(score(b, a)).toEqual({ score: points, differing });
  });

  test('under the least asked for there is none', () => {
    const [a, b] = ['云江市外事办公室', '云江市档案馆'].map((text) => scored(readSegment(text, 'zh')));
    const points = plainScore(a!, b!).score;
    expect(scoreTexts(a!, b!, points)?.score).toBe(points);
    expect(scoreTexts(a!, b!, points + 1)).toBeUndefined();
  });
});

const token = fc.oneof(
  fc.constantFrom(...'云江市外事办'.split('')).map((c) => characterToken(c.codePointAt(0)!, false)),
  fc.constantFrom('visit', 'visits', 'the', 'port').map((word) => wordToken(word, true)),
  fc.constantFrom(placeholderToken(0), placeholderToken(1), characterToken(0x3002, true)),
);
const run = fc.array(token, { maxLength: 25 }).map((list) => Int32Array.from(list));

describe('whatever the segments', () => {
  test('the quick distance is that of the whole table, or above the bound where that is', () => {
    fc.assert(
      fc.property(run, run, fc.nat({ max: 120 }), (a, b, bound) => {
        const whole = plainDistance(a, b);
        const quick = boundedDistance(
          { tokens: a, from: 0, to: a.length },
          { tokens: b, from: 0, to: b.length },
          bound,
        );
        if (whole <= bound) expect(quick).toBe(whole);
        else expect(quick).toBeGreaterThan(bound);
      }),
      { numRuns: 2000 },
    );
  });

  const words = fc.constantFrom(
    '云江',
    '外事',
    '3万',
    '30000',
    '5月20日',
    '。',
    ' ',
    'Port',
    'ＰＯＲＴ',
    '周敬一',
    '<b1>',
    '訪問',
    '访问',
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => `云${list.join('')}`);
  test('a score is the same from both ends, 100 only for the same words, never above', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const there = score(a, b)!;
        expect(score(b, a)).toEqual(there);
        expect(there.score).toBeLessThanOrEqual(100);
        expect(there.score === 100).toBe(normalise(a) === normalise(b));
        expect(normalise(normalise(a))).toBe(normalise(a));
      }),
      { numRuns: 1000 },
    );
  });
});
