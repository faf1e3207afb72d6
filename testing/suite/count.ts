import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a part passed and how many failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** A report a runner leaves behind; one that left none did not get as far as its tests. */
export type CountReport = (text: string) => Count;

/** Counts a part by its report. An exit code that speaks of failure is believed against a report without one. */
export function countOf(report: string, read: CountReport, exit: number | null): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const count = read(readFileSync(report, 'utf8'));
  return exit !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Vitest's report: its tests, and each file that could not even be loaded as one failed test. */
export function countVitest(text: string): Count {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as VitestReport;
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

interface JourneyReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Playwright's report: its journeys, and each error outside them as one failed test. */
export function countJourneys(text: string): Count {
  const { stats, errors } = JSON.parse(text) as JourneyReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** All parts together. */
export function sumOf(counts: Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
