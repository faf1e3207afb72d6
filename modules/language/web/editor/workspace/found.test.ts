import { expect, test } from 'vitest';
import type { Finding } from '../../../../../kernel/contract/findings.ts';
import { foundIn, storedByPlace } from './found.ts';

const said = (check: string, more: Omit<Partial<Finding>, 'fix'> = {}): Omit<Finding, 'fix'> => ({
  ...{ check, severity: 'warning', message: { zh: `查${check}`, en: `Look at ${check}` } },
  ...more,
});
const waived = { reason: '原文如此', by: { zh: '文', en: 'Wen' }, at: '2026-11-24T02:00:00.000Z' };
const checks = (found: ReturnType<typeof foundIn>) => found.map(({ check }) => check);

test('until a segment is looked at, what the last check of the job said holds', () => {
  const stored = [said('number-differs'), said('not-translated'), said('end-mark-differs', { waived })];
  expect(checks(foundIn(stored, undefined))).toEqual(['number-differs']);
});

test('looked at, it is what its text says now, with what only the whole text can tell', () => {
  const stored = [said('number-differs'), said('translated-otherwise'), said('stray-space')];
  expect(checks(foundIn(stored, [said('date-differs')]))).toEqual(['date-differs', 'translated-otherwise']);
  expect(checks(foundIn(stored, []))).toEqual(['translated-otherwise']);
});

test('what was let stand is not told again, another finding of the same check is', () => {
  const stored = [said('number-differs', { waived })];
  const other = said('number-differs', { message: { zh: '查九', en: 'Look at nine' } });
  expect(foundIn(stored, [said('number-differs'), other])).toEqual([other]);
});

test('of the findings of a job those of a file are taken, by segment', () => {
  const at = (file: string, segment: number) => said('x', { place: { file, segment } });
  const byPlace = storedByPlace([at('a', 1), at('b', 1), at('a', 1), at('a', 3), said('y')], 'a');
  expect([...byPlace].map(([place, own]) => [place, own.length])).toEqual([
    [1, 2],
    [3, 1],
  ]);
});
