import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster, stopAtEnd } from './cluster.ts';
import { type Count, countJourneys, countOf, countVitest } from './count.ts';
import { databaseTests } from './database-tests.ts';
import { root } from './program.ts';
import { provideBrowser, provideServerPrograms } from './provide.ts';
import { runProgram } from './run-program.ts';

/** A part of the suite, by its name on the command line; `left-out` where the machine cannot run it. */
export interface Part {
  name: string;
  /** It keeps one core busy by itself, so those beside it run with it. */
  beside?: true;
  run(): Promise<Count | 'left-out'>;
}

const reports = join(root, 'test-results', 'reports');

/** The quick compiler; `tsc` by name may be the other one, whose parser tests use. */
const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');

/** Everything there is, the quick ones first. */
export const parts: readonly Part[] = [
  { name: 'types', beside: true, run: () => check('node', [compiler, '--noEmit']) },
  { name: 'tidy', beside: true, run: () => check('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'promises', beside: true, run: () => check('oxlint', ['--type-aware', '--deny-warnings', '.']) },
  { name: 'embedded', run: () => vitest('embedded', [], {}) },
  { name: 'server', run: onServer },
  { name: 'journeys', run: journeys },
];

/** A checker that knows no tests counts as one. */
async function check(program: string, args: string[]): Promise<Count> {
  const exit = await runProgram(program, args);
  return exit === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(name: string, files: string[], env: Record<string, string>): Promise<Count> {
  const report = reportOf(name);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files];
  return countOf(report, countVitest, await runProgram('vitest', args, env));
}

/** The tests of the database once more, on a PostgreSQL server of their own. */
async function onServer(): Promise<Count | 'left-out'> {
  const named = process.env.TEST_DATABASE_URL;
  if (named) return vitest('server', databaseTests(), {});
  const programs = provideServerPrograms();
  if (!programs) return 'left-out';
  const cluster = await startCluster(programs);
  const stop = stopAtEnd(cluster);
  try {
    process.stdout.write(`PostgreSQL ${cluster.version}\n`);
    return await vitest('server', databaseTests(), { TEST_DATABASE_URL: cluster.url });
  } finally {
    stop();
  }
}

async function journeys(): Promise<Count> {
  if (!(await provideBrowser())) {
    process.stderr.write(noBrowser);
    return { passed: 0, failed: 1 };
  }
  const report = reportOf('journeys');
  const exit = await runProgram('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return countOf(report, countJourneys, exit);
}

const noBrowser =
  '没有可用的浏览器：请安装 Chromium，或用 CHROMIUM 指明其位置。\n' +
  'There is no browser to be had: install Chromium, or name one with CHROMIUM.\n';

/** Where a runner leaves its report; an older one must not be counted. */
function reportOf(name: string): string {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  return report;
}
