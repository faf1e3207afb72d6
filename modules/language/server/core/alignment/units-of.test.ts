import { expect, test } from 'vitest';
import { beadsWritten } from '../../testing/aligned-beads.ts';
import { unitsOf } from './units-of.ts';

const beads = beadsWritten([
  ['港口开放。|航线开通。', 'The port opened.|A line began.'],
  ['只有中文。', ''],
  ['市长讲话。', 'The mayor spoke.'],
]).map((bead, n) => ({ ...bead, state: n === 0 ? ('checked' as const) : bead.state }));

test('beads with both sides become units, with their neighbours in the text', () => {
  const units = unitsOf(beads, { document: '云外发2026-7', which: 'all' });
  const port = { zh: '港口开放。航线开通。', en: 'The port opened. A line began.' };
  expect(units).toMatchObject([
    { ...port, before: null, after: null, reviewed: true, confidence: 0.9, document: '云外发2026-7' },
    { zh: '市长讲话。', en: 'The mayor spoke.', before: null, reviewed: false, origin: 'aligned' },
  ]);
  const next = unitsOf([beads[0]!, beads[2]!], { document: 'x', which: 'all' });
  expect(next[1]!.before).toEqual(port);
});

test('only those checked, where that is asked; none too long to be looked up', () => {
  expect(unitsOf(beads, { document: 'x', which: 'checked' })).toHaveLength(1);
  const long = beadsWritten([['长'.repeat(10_001), 'Long.']]);
  expect(unitsOf(long, { document: 'x', which: 'all' })).toEqual([]);
});
