import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOfPlace, type Mark, marksOf, placesOf, runsOf } from './marks.ts';

function mark(number: number, start: number, end: number, severity: Mark['severity'] = 'error'): Mark {
  return { number, severity, at: { lang: 'zh', sentence: 0, start, end } };
}

describe('the runs of a sentence', () => {
  test('a sentence without findings is one run', () => {
    expect(runsOf('双方签署计划。', [])).toEqual([{ text: '双方签署计划。', line: null, notes: [] }]);
  });

  test('the place is underlined and carries the number of its finding', () => {
    expect(runsOf('贸易额达3亿元。', [mark(1, 4, 7)])).toEqual([
      { text: '贸易额达', line: null, notes: [] },
      { text: '3亿元', line: 'error', notes: [{ number: 1, severity: 'error' }] },
      { text: '。', line: null, notes: [] },
    ]);
  });

  test('where two overlap the graver line is drawn and both numbers stand at their ends', () => {
    expect(runsOf('abcdef', [mark(2, 1, 5, 'warning'), mark(1, 3, 5)])).toEqual([
      { text: 'a', line: null, notes: [] },
      { text: 'bc', line: 'warning', notes: [] },
      {
        text: 'de',
        line: 'error',
        notes: [
          { number: 1, severity: 'error' },
          { number: 2, severity: 'warning' },
        ],
      },
      { text: 'f', line: null, notes: [] },
    ]);
  });

  test('an empty place at the beginning is a number before the text', () => {
    expect(runsOf('ab', [mark(3, 0, 0, 'note')])[0]).toEqual({
      text: '',
      line: null,
      notes: [{ number: 3, severity: 'note' }],
    });
  });

  test('a warning about the whole sentence is numbered, not underlined', () => {
    expect(runsOf('全句', [mark(4, 0, 2, 'warning')])).toEqual([
      { text: '全句', line: null, notes: [{ number: 4, severity: 'warning' }] },
    ]);
  });

  test('whatever the places, the text comes out whole and no number is lost', () => {
    const places = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), places, (text, pairs) => {
        const marks = pairs.map(([a, b], n) => mark(n + 1, Math.min(a, b), Math.max(a, b)));
        const runs = runsOf(text, marks);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        const numbers = runs.flatMap((run) => run.notes.map((note) => note.number));
        expect(numbers.sort((a, b) => a - b)).toEqual(marks.map(({ number }) => number));
      }),
    );
  });
});

describe('the places of a finding', () => {
  const at = { lang: 'en' as const, sentence: 1, start: 0, end: 3 };
  const against = { lang: 'zh' as const, sentence: 2, start: 1, end: 2 };
  const finding = { check: 'x', severity: 'note' as const, message: { zh: '甲', en: 'a' }, number: 1 };

  test('are its own and the one that disagrees', () => {
    expect(placesOf({ place: { at, against } })).toEqual([at, against]);
    expect(placesOf({})).toEqual([]);
    expect(marksOf([{ ...finding, place: { at, against } }])).toHaveLength(2);
  });

  test('lie in the link that has the sentence', () => {
    const link = { confidence: 1, reasons: [], byHand: false, stale: [] };
    const links = [
      { ...link, zh: [0], en: [0] },
      { ...link, zh: [1, 2], en: [1] },
    ];
    expect(linkOfPlace({ links }, against)).toBe(1);
    expect(linkOfPlace({ links }, { ...at, sentence: 7 })).toBe(-1);
  });
});
