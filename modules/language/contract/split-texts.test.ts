import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesIn, splitTexts, targetPlace } from './split-texts.ts';
import { tagFaults, withoutTags } from './tags.ts';

const port = {
  source: '云江港五月开港，代表团将互访。',
  target: 'The port opens in May, and delegations will visit.',
};

describe('where a translation is divided with its source', () => {
  test.each([
    [port, '云江港五月开港，', 'The port opens in May,'],
    [
      { source: 'It rose 3.14 per cent. We go.', target: '增长3.14%。我们走。' },
      'It rose 3.14 per cent. ',
      '增长3.14%。',
    ],
    [{ source: '甲乙丙丁。', target: 'Abcdef ghijkl' }, '甲乙', 'Abcdef'],
    [
      { source: '请看{1}附件。{/1}谢谢。', target: '{1}See the annex. Thanks.{/1} Bye.' },
      '请看{1}附件。{/1}',
      '{1}See the annex. Thanks.{/1}',
    ],
  ])('%o at %s: %s', (texts, source, first) => {
    expect(texts.target.slice(0, targetPlace(texts, source.length)).trim()).toBe(first);
  });
});

describe('a segment divided', () => {
  test('has in each half its own tags, numbered from 1, those of a pair over both as halves', () => {
    const texts = { source: '甲{1}乙。{2}丙{/2}丁{/1}。', target: 'A {1}b. {2}C{/2} d{/1}.' };
    expect(splitTexts(texts, '甲{1}乙。'.length, 'A {1}b.'.length)).toEqual([
      { source: '甲{1}乙。', target: 'A {1}b.', numbers: [1] },
      { source: '{1}丙{/1}丁{/2}。', target: '{1}C{/1} d{/2}.', numbers: [2, 1] },
    ]);
  });
  test('never in the middle of a character of two units, on either side', () => {
    const texts = { source: '甲𠮷乙', target: 'a𠮷b' };
    const halves = splitTexts(texts, 2, 2);
    expect(halves).toMatchObject([
      { source: '甲', target: 'a' },
      { source: '𠮷乙', target: '𠮷b' },
    ]);
  });
  test('is refused where a half has no words, or a tag of the translation would stand in the other half', () => {
    expect(splitTexts({ source: '甲乙。', target: null }, 2, 0)).toEqual({ fault: 'empty' });
    expect(splitTexts({ source: '{1}甲{/1}乙', target: '{1}A{/1} b' }, '{1}甲{/1}'.length, 4)).toEqual({
      fault: 'tags',
      tags: ['{/1}'],
    });
  });
  test('wherever it is divided loses no word, and no tag that fits stands in the wrong half', () => {
    const piece = fc.constantFrom('甲', '乙。', ' a', 'b ', '{1/}', '{2/}', '，');
    const text = fc.array(piece, { minLength: 2, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(60), (source, target, at) => {
        const halves = splitTexts({ source, target }, at, targetPlace({ source, target }, at));
        if ('fault' in halves) return;
        const words = (texts: string[]) => withoutTags(texts.join('')).replace(/\s/g, '');
        expect(words(halves.map((half) => half.source))).toBe(words([source]));
        expect(words(halves.map((half) => half.target ?? ''))).toBe(words([target]));
        for (const half of halves) {
          const faults = tagFaults(half.source, half.target ?? '').map(({ fault }) => fault);
          expect(faults).not.toContain('unknown');
        }
      }),
    );
  });
  test('is found places in between characters and whole tags', () => {
    expect(placesIn('a{1}😀b')).toEqual([
      { place: 1, behind: 1 },
      { place: 4, behind: 1 },
      { place: 6, behind: 3 },
    ]);
  });
});
