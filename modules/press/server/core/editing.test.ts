import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../contract/blocks.ts';
import type { Link, MadeRepair, ReleaseText } from '../../contract/text.ts';
import { applyEdits } from './apply-edits.ts';
import { decideRepair } from './decide-repair.ts';
import { relink } from './relink.ts';
import { shifted } from './spans.ts';
import { confirmLink, writeSide } from './write-side.ts';

const link = (zh: number[], en: number[], more: Partial<Link> = {}): Link => ({
  zh,
  en,
  confidence: 0.9,
  reasons: [],
  byHand: false,
  stale: [],
  ...more,
});

function textOf(zh: string[], en: string[], links: Link[], repairs: MadeRepair[] = []): ReleaseText {
  return {
    zh: zh.map((text, paragraph) => ({ text, paragraph })),
    en: en.map((text, paragraph) => ({ text, paragraph })),
    links,
    repairs,
    images: [],
    tables: [],
  };
}

const repair: MadeRepair = {
  kind: 'injected-pinyin',
  lang: 'zh',
  found: '港(gǎng)',
  fixed: '港',
  at: { paragraph: 0, offset: 2 },
  certain: true,
  message: { zh: '', en: '' },
  status: 'made',
  place: { lang: 'zh', sentence: 0, start: 2, end: 3 },
};
const small = textOf(
  ['布伦港市长来访。', '双方会谈。'],
  ['The Mayor came.', 'Talks were held.', 'They ate.'],
  [link([0], [0]), link([1], [1, 2])],
  [repair],
);

/** Every sentence of both sides is in one link, in order. */
function expectWhole(text: ReleaseText): void {
  for (const lang of ['zh', 'en'] as const) {
    expect(text.links.flatMap((one) => one[lang])).toEqual(text[lang].map((_, n) => n));
  }
}

describe('writing a side', () => {
  test('replaces its sentences, marks the other side, and moves the places after it', () => {
    const changed = writeSide(small, 1, 'en', ['Both sides talked.'])!;
    expect(changed.en.map((s) => s.text)).toEqual(['The Mayor came.', 'Both sides talked.']);
    expect(changed.links[1]).toMatchObject({ zh: [1], en: [1], stale: ['zh'] });
  });
  test('that says the same changes nothing', () => {
    expect(writeSide(small, 0, 'zh', ['布伦港市长来访。'])).toBe(small);
  });
  test('where nothing stood puts it between its neighbours', () => {
    const gap = textOf(
      ['甲。', '乙。', '丙。'],
      ['A.', 'C.'],
      [link([0], [0]), link([1], []), link([2], [1])],
    );
    const filled = writeSide(gap, 1, 'en', ['B.'])!;
    expect(filled.en.map((s) => s.text)).toEqual(['A.', 'B.', 'C.']);
    expect(filled.links[2]?.en).toEqual([2]);
  });
  test('of a stale sentence settles it; confirming settles it too', () => {
    const stale = writeSide(small, 0, 'zh', ['布伦港市长今天来访。'])!;
    expect(stale.links[0]?.stale).toEqual(['en']);
    expect(confirmLink(stale, 0)?.links[0]?.stale).toEqual([]);
  });
  test('with nothing takes the link away when both sides are empty', () => {
    const one = textOf(['甲。'], [], [link([0], [])]);
    expect(writeSide(one, 0, 'zh', [])).toMatchObject({ zh: [], links: [] });
  });
});

describe('links by hand', () => {
  test.each([
    [{ kind: 'merge', link: 1 } as const, null],
    [
      { kind: 'merge', link: 0 } as const,
      [
        [
          [0, 1],
          [0, 1, 2],
        ],
      ],
    ],
    [
      { kind: 'split', link: 1, zh: 1, en: 1 } as const,
      [
        [[0], [0]],
        [[1], [1]],
        [[], [2]],
      ],
    ],
    [{ kind: 'split', link: 1, zh: 0, en: 0 } as const, null],
    [
      { kind: 'move', link: 1, lang: 'en', direction: 'up' } as const,
      [
        [[0], [0, 1]],
        [[1], [2]],
      ],
    ],
    [{ kind: 'move', link: 0, lang: 'en', direction: 'up' } as const, null],
    [
      { kind: 'move', link: 0, lang: 'zh', direction: 'down' } as const,
      [
        [[], [0]],
        [
          [0, 1],
          [1, 2],
        ],
      ],
    ],
    [{ kind: 'merge', link: 7 } as const, null],
  ])('%o', (change, expected) => {
    const changed = relink(small, change);
    expect(changed?.links.map((one) => [one.zh, one.en]) ?? null).toEqual(expected);
  });
  test('any run of changes keeps every sentence in one link, in order', () => {
    const lang = fc.constantFrom('zh' as const, 'en' as const);
    const n = fc.integer({ min: 0, max: 6 });
    const act = fc.oneof(
      fc.record({
        act: fc.constant('write' as const),
        n,
        lang,
        words: fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 3 }),
      }),
      fc.record({ act: fc.constant('merge' as const), n }),
      fc.record({ act: fc.constant('split' as const), n, zh: n, en: n }),
      fc.record({
        act: fc.constant('move' as const),
        n,
        lang,
        direction: fc.constantFrom('up' as const, 'down' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let text = small;
        for (const one of acts) {
          const next =
            one.act === 'write'
              ? writeSide(text, one.n, one.lang, one.words)
              : one.act === 'merge'
                ? relink(text, { kind: 'merge', link: one.n })
                : one.act === 'split'
                  ? relink(text, { kind: 'split', link: one.n, zh: one.zh, en: one.en })
                  : relink(text, { kind: 'move', link: one.n, lang: one.lang, direction: one.direction });
          text = next ?? text;
          expectWhole(text);
          for (const { place } of text.repairs)
            if (place)
              expect(text[place.lang][place.sentence]?.text.length).toBeGreaterThanOrEqual(place.end);
        }
      }),
    );
  });
});

test('a side without sentences is not to be read again', () => {
  const stale = textOf(['甲。'], ['A.'], [link([0], [0], { stale: ['en'] })]);
  const split = relink(stale, { kind: 'split', link: 0, zh: 1, en: 0 });
  expect(split?.links.map((one) => one.stale)).toEqual([[], ['en']]);
});

describe('repairs', () => {
  test('left and made again give the same text; deciding twice changes nothing', () => {
    const left = decideRepair(small, 0, 'leave') as ReleaseText;
    expect(left.zh[0]?.text).toBe('布伦港(gǎng)市长来访。');
    expect(decideRepair(left, 0, 'leave')).toBe(left);
    expect(decideRepair(left, 0, 'make')).toEqual(small);
  });
  test('after the sentence was rewritten cannot be undone', () => {
    const rewritten = writeSide(small, 0, 'zh', ['市长来访。'])!;
    expect(decideRepair(rewritten, 0, 'leave')).toBe('place-rewritten');
  });
  test('of no such number are unknown', () => {
    expect(decideRepair(small, 4, 'make')).toBe('unknown');
  });
  test('move along with a fix before them and are lost to a fix over them', () => {
    const before = applyEdits(small, [{ lang: 'zh', sentence: 0, start: 0, end: 1, text: '大布' }]);
    expect(before.repairs[0]?.place).toEqual({ lang: 'zh', sentence: 0, start: 3, end: 4 });
    const over = applyEdits(small, [{ lang: 'zh', sentence: 0, start: 1, end: 5, text: '' }]);
    expect(over.repairs[0]?.place).toBeNull();
  });
});

test('a span after an edit begins where its words begin', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 6, maxLength: 20 }),
      fc.nat(5),
      fc.nat(5),
      fc.nat(5),
      fc.nat(5),
      fc.string({ maxLength: 4 }),
      (words, a, b, c, d, by) => {
        const span = { lang: 'en' as const, sentence: 0, start: Math.min(a, b), end: Math.max(a, b) };
        const at = { lang: 'en' as const, sentence: 0, start: Math.min(c, d), end: Math.max(c, d) };
        const now = shifted(span, at, by.length);
        const text = words.slice(0, at.start) + by + words.slice(at.end);
        if (now) expect(text.slice(now.start, now.end)).toBe(words.slice(span.start, span.end));
      },
    ),
  );
});

describe('rows of paragraphs', () => {
  test('a sentence stands in the row of its translation, several paragraphs of a side in one row', () => {
    const text: ReleaseText = {
      zh: [
        { text: '题', paragraph: 0 },
        { text: '甲。', paragraph: 1 },
        { text: '乙。', paragraph: 1 },
        { text: '丙。', paragraph: 2 },
      ],
      en: [
        { text: 'Title', paragraph: 3 },
        { text: 'A.', paragraph: 4 },
        { text: 'B.', paragraph: 5 },
        { text: 'C.', paragraph: 6 },
      ],
      links: [link([0], [0]), link([1], [1]), link([2], [2]), link([3], [3])],
      repairs: [],
      images: [],
      tables: [],
    };
    expect(blocksOf(text).map(({ kind: _, ...row }) => row)).toEqual([
      { zh: '题', en: 'Title' },
      { zh: '甲。乙。', en: 'A.\nB.' },
      { zh: '丙。', en: 'C.' },
    ]);
  });
});
