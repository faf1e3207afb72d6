import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applied,
  cutPlaces,
  cutSentence,
  inverse,
  joinSentences,
  markBead,
  mergeNext,
  moveBoundary,
  type Replacement,
  sentEdit,
  splitBead,
  swapSentences,
  textOfSide,
  wordsKept,
} from '../../../contract/alignment-edits.ts';
import type { AlignedBead } from '../../../contract/alignments.ts';
import { beadsWritten, freshIds, writtenOf } from '../../testing/aligned-beads.ts';
import { decideEdits, type KeptBead } from './decide-edits.ts';

const text = beadsWritten([
  ['云江港开港。|航线通往布伦港。', 'Yunjiang Port opened.|Its line leads to Brennhaven.'],
  ['市长讲话。', 'The mayor spoke.'],
  ['会后参观。', 'A visit followed.|It was short.'],
  ['', 'Nothing answers this.'],
]);

function become(change: Replacement | null, beads: readonly AlignedBead[] = text) {
  return change && writtenOf(applied(beads, change)!);
}

describe('beads are changed', () => {
  const ids = freshIds();
  test('split where the sides have like shares', () => {
    expect(become(splitBead(text, 0, ids))!.slice(0, 2)).toEqual([
      ['云江港开港。', 'Yunjiang Port opened.'],
      ['航线通往布伦港。', 'Its line leads to Brennhaven.'],
    ]);
    expect(splitBead(text, 3, ids)).toBe(null);
  });
  test('merged with the next', () => {
    expect(become(mergeNext(text, 1, ids))![1]).toEqual([
      '市长讲话。|会后参观。',
      'The mayor spoke.|A visit followed.|It was short.',
    ]);
    expect(mergeNext(text, 3, ids)).toBe(null);
  });
  test('by their boundary, on one side; a bead left with nothing is gone', () => {
    expect(become(moveBoundary(text, 1, { lang: 'en', to: 'down' }, ids))!.slice(1, 3)).toEqual([
      ['市长讲话。', 'The mayor spoke.|A visit followed.'],
      ['会后参观。', 'It was short.'],
    ]);
    expect(become(moveBoundary(text, 1, { lang: 'en', to: 'up' }, ids))![1]).toEqual(['市长讲话。', '']);
    expect(become(moveBoundary(text, 2, { lang: 'en', to: 'down' }, ids))).toHaveLength(3);
    expect(moveBoundary(text, 2, { lang: 'zh', to: 'down' }, ids)).toBe(null);
  });
  test('by their sentences: two change places, two are joined, one is cut', () => {
    expect(become(swapSentences(text, 2, 'en', ids))![2]![1]).toBe('It was short.|A visit followed.');
    expect(become(joinSentences(text, 0, 'en', ids))![0]![1]).toBe(
      'Yunjiang Port opened. Its line leads to Brennhaven.',
    );
    expect(become(joinSentences(text, 0, 'zh', ids))![0]![0]).toBe('云江港开港。航线通往布伦港。');
    expect(become(cutSentence(text, 1, { lang: 'en', offset: 4 }, ids))![1]![1]).toBe('The|mayor spoke.');
    expect(become(cutSentence(text, 0, { lang: 'en', offset: 26 }, ids))![0]![1]).toBe(
      'Yunjiang Port opened.|Its|line leads to Brennhaven.',
    );
    expect(cutSentence(text, 0, { lang: 'zh', offset: 6 }, ids)).toBe(null);
  });
  test('not while locked, but for the lock', () => {
    const locked = applied(text, markBead(text, 1, { locked: true }, ids)!)!;
    for (const change of [mergeNext(locked, 0, ids), mergeNext(locked, 1, ids), splitBead(locked, 1, ids)])
      expect(change).toBe(null);
    expect(markBead(locked, 1, { locked: true }, ids)).toBe(null);
    expect(markBead(locked, 1, { locked: false }, ids)).not.toBe(null);
  });
});

test('a text may be cut after its stops, and between words where it has none', () => {
  expect(cutPlaces('zh', '港口开放，航线开通。')).toEqual([5]);
  expect(cutPlaces('zh', '港口开')).toEqual([1, 2]);
  expect(cutPlaces('en', 'The port opened, and a line began.')).toEqual([17]);
  expect(cutPlaces('en', 'The port opened')).toEqual([4, 9]);
});

/** Some change at some bead; null where it cannot be made there. */
const anyChange = fc.record({
  verb: fc.constantFrom('split', 'merge', 'down', 'up', 'swap', 'join', 'cut', 'check', 'lock', 'unlock'),
  at: fc.nat(),
  lang: fc.constantFrom('zh' as const, 'en' as const),
  offset: fc.nat({ max: 40 }),
});
type AnyChange = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changeOf(beads: readonly AlignedBead[], { verb, at, lang, offset }: AnyChange, ids: () => string) {
  const n = at % beads.length;
  switch (verb) {
    case 'split':
      return splitBead(beads, n, ids);
    case 'merge':
      return mergeNext(beads, n, ids);
    case 'down':
    case 'up':
      return moveBoundary(beads, n, { lang, to: verb }, ids);
    case 'swap':
      return swapSentences(beads, n, lang, ids);
    case 'join':
      return joinSentences(beads, n, lang, ids);
    case 'cut':
      return cutSentence(beads, n, { lang, offset }, ids);
    case 'check':
      return markBead(beads, n, { state: 'checked' }, ids);
    default:
      return markBead(beads, n, { locked: verb === 'lock' }, ids);
  }
}

test('whatever is done, the browser and the server come to the same beads, no word is lost, and undoing all of it gives the text as it was', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), (asked) => {
      const ids = freshIds();
      const done: Replacement[] = [];
      let here: readonly AlignedBead[] = text;
      for (const one of asked) {
        const change = changeOf(here, one, ids);
        if (!change) continue;
        done.push(change);
        here = applied(here, change)!;
      }
      const back = done.toReversed().map(inverse);
      expect(plain(serverAfter(text, done))).toEqual(plain(here));
      for (const lang of ['zh', 'en'] as const) expect(lettersOf(here, lang)).toEqual(lettersOf(text, lang));
      expect(plain(serverAfter(text, [...done, ...back]))).toEqual(plain(text));
      for (const change of back) here = applied(here, change)!;
      expect(here).toEqual(text);
    }),
  );
});

/** The beads as the server keeps them after these changes were sent. */
function serverAfter(beads: readonly KeptBead[], changes: readonly Replacement[]): AlignedBead[] {
  const decided = decideEdits({ now: beads, once: [] }, changes.map(sentEdit));
  if ('refused' in decided) throw new Error(decided.refused);
  const put = new Set(decided.put.map(({ id }) => id));
  return [...beads.filter(({ id }) => !decided.gone.includes(id) && !put.has(id)), ...decided.put].toSorted(
    (a, b) => a.place - b.place,
  );
}

function plain(beads: readonly AlignedBead[]) {
  return beads.map(({ id, place, zh, en, confidence, state, locked }) => {
    return { id, place, zh: texts(zh), en: texts(en), confidence, state, locked };
  });
}

function texts(side: AlignedBead['zh']): string[] {
  return side.map((sentence) => sentence.text);
}

/** All letters of a side, sorted: sentences may change places. */
function lettersOf(beads: readonly AlignedBead[], lang: 'zh' | 'en'): string[] {
  return [...beads.map((bead) => textOfSide(lang, bead[lang])).join('')]
    .filter((one) => one !== ' ')
    .toSorted();
}

describe('the server refuses', () => {
  const ids = freshIds(5000);
  const merge = sentEdit(mergeNext(text, 1, ids)!);
  test('what takes beads somebody else has changed', () => {
    expect(decideEdits({ now: text.slice(0, 2), once: text.slice(2, 3) }, [merge])).toEqual({
      refused: 'beads-changed',
    });
    const apart = { ...merge, kind: 'replace' as const, take: [text[0]!.id, text[2]!.id] };
    expect(decideEdits({ now: text, once: [] }, [apart as typeof merge])).toEqual({
      refused: 'beads-changed',
    });
    const twice = sentEdit(markBead(text, 0, { state: 'checked' }, ids)!) as typeof merge & { kind: 'mark' };
    expect(
      decideEdits({ now: text, once: [] }, [{ ...twice, beads: [...twice.beads, ...twice.beads] }]),
    ).toEqual({ refused: 'beads-changed' });
  });
  test('what loses, invents or moves words, and beads of nothing', () => {
    for (const [zh, en] of [
      ['市长讲话。会后参', 'The mayor spoke. A visit followed. It was short.'],
      ['会后参观。市长讲话。', 'The mayor spoke. A visit followed. It was short.'],
    ])
      expect(
        decideEdits({ now: text, once: [] }, [
          {
            kind: 'replace',
            take: [text[1]!.id, text[2]!.id],
            put: [
              {
                id: ids(),
                zh: [{ text: zh!, paragraph: 0 }],
                en: [{ text: en!, paragraph: 0 }],
                state: 'made',
                locked: false,
              },
            ],
          },
        ]),
      ).toEqual({ refused: 'beads-lose-words' });
    const split = sentEdit(splitBead(text, 0, ids)!) as typeof merge & { kind: 'replace' };
    const empty = { ...split.put[0]!, id: ids(), zh: [], en: [] };
    expect(decideEdits({ now: text, once: [] }, [{ ...split, put: [...split.put, empty] }])).toEqual({
      refused: 'beads-lose-words',
    });
    expect(wordsKept([text[0]!], [text[1]!])).toBe(false);
  });
  test('to say of what a hand made how sure the aligner was', () => {
    const split = sentEdit(splitBead(text, 0, ids)!) as typeof merge & { kind: 'replace' };
    const said = { ...split, put: split.put.map((bead) => ({ ...bead, state: 'made' as const })) };
    const decided = decideEdits({ now: text, once: [] }, [said]);
    expect(
      'put' in decided && decided.put.map(({ state, confidence, reasons }) => [state, confidence, reasons]),
    ).toEqual([
      ['changed', null, []],
      ['changed', null, []],
    ]);
  });
  test('to change a locked bead', () => {
    const now = text.map((bead, n) => ({ ...bead, locked: n === 2 }));
    expect(decideEdits({ now, once: [] }, [merge])).toEqual({ refused: 'bead-locked' });
  });
});
