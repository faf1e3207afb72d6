import { expect, test } from 'vitest';
import { beadsWritten, freshIds, writtenOf } from '../../testing/aligned-beads.ts';
import { realigned, runsBetween } from './realigned.ts';
import { isSwapped, sentencesOf } from './sentences-of.ts';

const beads = beadsWritten([
  ['一。', 'One.'],
  ['二。', 'Two.'],
  ['三。', 'Three.|Four.'],
  ['四。', ''],
  ['五。', 'Five.'],
]).map((bead, n) => ({ ...bead, locked: n === 1, state: n === 4 ? ('checked' as const) : bead.state }));

test('what is aligned anew lies between the beads that are locked or checked', () => {
  expect(runsBetween(beads).map(writtenOf)).toEqual([
    [['一。', 'One.']],
    [
      ['三。', 'Three.|Four.'],
      ['四。', ''],
    ],
  ]);
});

test('a run takes the new beads in its place; one that comes out the same is left alone', () => {
  const [one, rest] = runsBetween(beads);
  const sure = { confidence: 0.8, reasons: [] };
  const made = [
    { zh: [0], en: [0], ...sure },
    { zh: [1], en: [1], ...sure },
  ];
  const { gone, put } = realigned(rest!, made, freshIds());
  expect(gone).toEqual(rest!.map(({ id }) => id));
  expect(writtenOf(put)).toEqual([
    ['三。', 'Three.'],
    ['四。', 'Four.'],
  ]);
  expect(put[0]!.place).toBe(rest![0]!.place);
  expect(put[1]!.place).toBe(rest![0]!.place + 2 + 6);
  expect(realigned(one!, [{ zh: [0], en: [0], ...sure }], freshIds())).toEqual({ gone: [], put: [] });
});

test('a text is cut into sentences by paragraph; one without stops into parts', () => {
  expect(sentencesOf('港口开放。航线开通。\n\n市长讲话。', 'zh')).toEqual([
    { text: '港口开放。', paragraph: 0 },
    { text: '航线开通。', paragraph: 0 },
    { text: '市长讲话。', paragraph: 1 },
  ]);
  expect(sentencesOf('长'.repeat(12_000), 'zh').map(({ text }) => text.length)).toEqual([5000, 5000, 2000]);
});

test('texts given the wrong way round are seen to be', () => {
  expect(isSwapped({ zh: 'The port opened in Yunjiang 云江.', en: '港口开放。' })).toBe(true);
  expect(isSwapped({ zh: '港口开放，GDP增长。', en: 'The port 港 opened.' })).toBe(false);
});
