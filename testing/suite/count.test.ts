import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countJourneys, countOf, countVitest, sumOf } from './count.ts';

const vitest = JSON.stringify({
  numPassedTests: 7,
  numFailedTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ],
});

test('a file that could not be loaded is a failed test', () => {
  expect(countVitest(vitest)).toEqual({ passed: 7, failed: 2 });
});

test('a journey that only passed the second time failed, and so did an error outside of journeys', () => {
  const report = { stats: { expected: 12, unexpected: 1, flaky: 1 }, errors: [{ message: 'no house' }] };
  expect(countJourneys(JSON.stringify(report))).toEqual({ passed: 12, failed: 3 });
});

test('a runner that left no report, or failed without saying where, failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-count-'));
  expect(countOf(join(folder, 'none.json'), countVitest, 0)).toEqual({ passed: 0, failed: 1 });
  const report = join(folder, 'report.json');
  writeFileSync(report, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, testResults: [] }));
  expect(countOf(report, countVitest, 0)).toEqual({ passed: 3, failed: 0 });
  expect(countOf(report, countVitest, 1)).toEqual({ passed: 3, failed: 1 });
});

test('parts add up', () => {
  expect(
    sumOf([
      { passed: 3, failed: 1 },
      { passed: 4, failed: 0 },
    ]),
  ).toEqual({ passed: 7, failed: 1 });
  expect(sumOf([])).toEqual({ passed: 0, failed: 0 });
});
