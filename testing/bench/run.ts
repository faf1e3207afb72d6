/**
 * Measures the program on this machine: `npm run bench -- [PART…] [--file RELEASE] [--cases N] [--units N] [--json] [--write]`. With `--write` the
 * figures take the place of those of the same parts in docs/PERFORMANCE.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignment } from './align.ts';
import { backups } from './backups.ts';
import { checkRelease } from './check-release.ts';
import { commonWays } from './common-ways.ts';
import { editorKeys } from './editor-keys.ts';
import { hallCases } from './hall-cases.ts';
import { imports } from './imports.ts';
import { keyToPaint } from './key-to-paint.ts';
import { languageCentre } from './language.ts';
import { withFigures } from './page.ts';
import type { BenchOptions, Measured, Part } from './part.ts';
import { publicPages } from './public-pages.ts';
import { requests } from './requests.ts';
import { starts } from './starts.ts';
import { suddenEnds } from './sudden-ends.ts';
import { tableOf } from './table.ts';
import { writes } from './writes.ts';

const parts: readonly Part[] = [
  starts,
  requests,
  commonWays,
  writes,
  hallCases,
  publicPages,
  imports,
  backups,
  suddenEnds,
  checkRelease,
  alignment,
  keyToPaint,
  editorKeys,
  languageCentre,
];
const page = join(import.meta.dirname, '..', '..', 'docs', 'PERFORMANCE.md');

const asked = understood(process.argv.slice(2));
if (typeof asked === 'string') {
  process.stderr.write(
    `${asked}\n用法 / usage: npm run bench -- [PART…] [--file RELEASE] [--cases N] [--units N] [--json] [--write]\n`,
  );
  process.stderr.write(`PART: ${parts.map(({ name }) => name).join(' ')}\n`);
  process.exitCode = 2;
} else {
  await measure(asked);
}

interface Asked {
  chosen: Part[];
  json: boolean;
  write: boolean;
  options: BenchOptions;
}

function understood(args: string[]): Asked | string {
  const options = {
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    file: { type: 'string' },
    cases: { type: 'string' },
    units: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
    if (unknown.length > 0) return `没有这一部分 / There is no such part: ${unknown.join(' ')}`;
    const { file, cases, units } = values;
    for (const [name, count] of Object.entries({ cases, units }))
      if (count !== undefined && !/^[1-9]\d{0,6}$/.test(count)) return `--${name}: ${count}`;
    if (file !== undefined && !existsSync(file)) return `没有这个文件 / There is no such file: ${file}`;
    return {
      chosen: parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
      json: values.json ?? false,
      write: values.write ?? false,
      options: {
        ...(file !== undefined && { file }),
        ...(cases !== undefined && { cases: Number(cases) }),
        ...(units !== undefined && { units: Number(units) }),
      },
    };
  } catch (error) {
    return (error as Error).message;
  }
}

/** One part after the other; with `json` the figures come as one object at the end, and nothing else does. */
async function measure({ chosen, json, write, options }: Asked): Promise<void> {
  const say = json ? process.stderr : process.stdout;
  const machine = { cpus: cpus().length, cpu: cpus()[0]?.model ?? '', node: process.version };
  const results: Record<string, Measured> = {};
  say.write(`${machine.cpus} × ${machine.cpu}, Node ${machine.node}\n`);
  for (const { name, about, run } of chosen) {
    say.write(`\n${name}：${about.zh} / ${about.en}\n`);
    const measured = await run(options);
    results[name] = measured;
    say.write(tableOf(measured.figures));
    for (const { zh, en } of measured.absent) say.write(`  ${zh}\n  ${en}\n`);
  }
  if (write) writePage(results);
  if (json) process.stdout.write(`${JSON.stringify({ machine, parts: results })}\n`);
}

function writePage(results: Record<string, Measured>): void {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''}, ${memory}, ${type()}, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), { machine, day, parts: results }));
}
