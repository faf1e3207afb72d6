import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runToEnd } from '../run-to-end.ts';
import { writeMadeUpTmx } from '../trial/memory-tmx.ts';
import { type Figure, figureOf } from './figures.ts';
import { type Engine, onEachEngine } from './houses.ts';
import type { Measured } from './part.ts';
import { figuresOfTrial, startTrial } from './trial-figures.ts';

const queries = 400;
const judged = 60;
const writes = 5;

interface Import {
  read: number;
  seconds: number;
  cpuSeconds: number;
  before: number;
  most: number;
}
interface LookUps {
  openSeconds: number;
  indexMb: number;
  zh: number[];
  en: number[];
}
interface Recall {
  filesMb: number;
  shares: { lang: string; expected: number; missed: number }[];
}

/** The memory at a size, on each database: a TMX file read in, the index opened again, sentences looked up. */
export async function measureMemory(units: number): Promise<Measured> {
  const file = join(tmpdir(), `chancery-bench-${process.pid}.tmx`);
  await writeMadeUpTmx(file, units);
  try {
    return await onEachEngine((engine, dataDir) => memoryOn(engine, dataDir, file, units));
  } finally {
    rmSync(file, { force: true });
  }
}

async function memoryOn(engine: Engine, dataDir: string, file: string, units: number): Promise<Figure[]> {
  const env = { DATA_DIR: dataDir, ...engine.env };
  const act = <T>(...args: string[]) => figuresOfTrial<T>('memory-house', args, env);
  await openOffice(env);
  const read = await act<Import>('import', file);
  const asked = await act<LookUps>('look-up', String(queries));
  const found = await act<Recall>('recall', String(judged));
  const delays = await timesUntilFound(env, engine.env.DATABASE_URL !== undefined);
  const of = `of ${units.toLocaleString('en')} units`;
  const at = `(${engine.name})`;
  const one = (what: string, unit: Figure['unit'], value: number, aim?: string): Figure => ({
    ...figureOf(`${what} ${at}`, unit, [value]),
    ...(aim !== undefined && { aim }),
  });
  return [
    one('TMX to searchable', 'units/s', read.read / read.seconds, '≥ 8,000'),
    one('of it processor time', 's', read.cpuSeconds),
    one('memory it takes at most', 'MB', read.most),
    one(`index ${of}, opened from its files`, 's', asked.openSeconds),
    one(`index ${of}, in memory`, 'MB', asked.indexMb),
    one(`index ${of}, its files`, 'MB', found.filesMb),
    ...(['zh', 'en'] as const).map((lang) => ({
      ...figureOf(`top 5 from 70 %, ${lang}, ${of} ${at}`, 'ms', asked[lang]),
      aim: 'p95 ≤ 20',
      peer: 'OmegaT reads every unit; Weblate and Tolgee by trigrams, to which 副主任 is not like 主任',
    })),
    ...found.shares.map(({ lang, expected, missed }) =>
      one(
        `of the ${expected} best of all scored, ${lang}, ${of}`,
        '%',
        100 * (1 - missed / expected),
        '≥ 99',
      ),
    ),
    { ...figureOf(`a write found by ${delays.by} ${at}`, 'ms', delays.times), aim: '≤ 1,000' },
  ];
}

/** An office with nothing in it. */
async function openOffice(env: Record<string, string>): Promise<void> {
  const args = ['office', 'create', '--code', 'yunjiang', '--zh', '云江外办', '--en', 'Yunjiang FAO'];
  const { exit, stderr } = await runToEnd('bin/chancery.mjs', args, env);
  if (exit !== 0) throw new Error(`office create ended with ${exit}: ${stderr}`);
}

/** How long after its commit a sentence is found: by another process where the database lets two in. */
async function timesUntilFound(
  env: Record<string, string>,
  byAnother: boolean,
): Promise<{ by: string; times: number[] }> {
  const times: number[] = [];
  for (let n = 0; n < writes; n++) {
    const text = `第${n}次试写的句子，写后即查。`;
    if (!byAnother) {
      const { writtenAt, foundAt } = await figuresOfTrial<{ writtenAt: number; foundAt: number }>(
        'memory-house',
        ['write-and-find', text],
        env,
      );
      times.push(foundAt - writtenAt);
      continue;
    }
    // A data folder of its own, as another machine has: its index is made anew from the database.
    const other = { ...env, DATA_DIR: `${env.DATA_DIR}-other` };
    const watcher = startTrial('memory-house', ['watch', text], other);
    await watcher.begun;
    const { writtenAt } = await figuresOfTrial<{ writtenAt: number }>('memory-house', ['write', text], env);
    const { foundAt } = JSON.parse((await watcher.ended).at(-1)!) as { foundAt: number };
    times.push(Math.max(0, foundAt - writtenAt));
    if (n === writes - 1) rmSync(other.DATA_DIR, { recursive: true, force: true });
  }
  return { by: byAnother ? 'another process' : 'the next look-up', times };
}
