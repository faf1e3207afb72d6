/**
 * One act upon the memories of a house, in a process of its own, so that its memory and its start are its own. Told by
 * DATA_DIR and DATABASE_URL as the house is; prints one line of JSON. Run: node testing/trial/memory-house.ts ACT …
 */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { forOffice } from '../../app/cli/for-office.ts';
import { openHouse, openLog } from '../../app/server/open-house.ts';
import { readSettings } from '../../app/settings.ts';
import type { Preparing } from '../../kernel/server/operation.ts';
import { lookUp } from '../../modules/language/server/core/memory/index/look-up.ts';
import { readSegment } from '../../modules/language/server/core/memory/segment.ts';
import { importIntoMemory, matchesFor, memoryIndexOf } from '../../modules/language/server/index.ts';
import { memoryNamed } from '../../modules/language/server/memory/imports/import-file.ts';
import { readIndex } from '../../modules/language/server/memory/index/index-folder.ts';
import { writeUnits } from '../../modules/language/server/memory/write-units.ts';
import { bestOfAll, missing } from './all-scored.ts';
import { chance, changed, makeUnit } from './memory-units.ts';

const LEAST = 70;
const TOP = 5;
const warmUps = 60;
const MB = 2 ** 20;

/** Reads a TMX file in, as the command does, until all of it is found. */
async function importFile(office: Preparing, [file]: string[]) {
  const before = process.memoryUsage.rss() / MB;
  const used = process.cpuUsage();
  const begun = performance.now();
  const sum = await importIntoMemory(office, 'bench', createReadStream(file!));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(used);
  const most = process.resourceUsage().maxRSS / 1024;
  return { ...sum, seconds, cpuSeconds: (user + system) / 1e6, before, most };
}

/** Opens the index from its files and looks sentences up, through the house. */
async function lookUps(office: Preparing, [count]: string[]) {
  const before = process.memoryUsage.rss() / MB;
  const begun = performance.now();
  const { units } = await memoryIndexOf(office).followToEnd(office);
  const openSeconds = (performance.now() - begun) / 1000;
  const indexMb = process.memoryUsage.rss() / MB - before;
  let used = process.cpuUsage();
  const timesIn = async (lang: 'zh' | 'en') => {
    const times: number[] = [];
    for (const [n, text] of sentences(lang, Number(count) + warmUps).entries()) {
      if (n === warmUps && lang === 'zh') used = process.cpuUsage();
      const from = performance.now();
      await matchesFor(office, { text, lang }, { minimum: LEAST, limit: TOP });
      if (n >= warmUps) times.push(performance.now() - from);
    }
    return times;
  };
  const [zh, en] = [await timesIn('zh'), await timesIn('en')];
  const { user, system } = process.cpuUsage(used);
  // Of all threads; the warming up of the second language is counted with it.
  const cpuMs = (user + system) / 1000 / (zh.length + en.length + warmUps);
  return { units, openSeconds, indexMb, cpuMs, zh, en };
}

/** Half of them sentences like those of the memory, half others of their make, all changed. */
function sentences(lang: 'zh' | 'en', count: number): string[] {
  const there = chance(2024);
  const next = chance(7);
  return Array.from({ length: count }, () =>
    changed(makeUnit(next() < 0.5 ? there : next)[lang], lang, next),
  );
}

/** Waits until a sentence is found that somebody else writes, asking for it without a pause; tells when. */
async function watch(office: Preparing, [text]: string[]) {
  await memoryIndexOf(office).followToEnd(office);
  process.stdout.write('"ready"\n');
  for (;;) {
    const asked = { text: text!, lang: 'zh' } as const;
    const { matches } = await matchesFor(office, asked, { minimum: 100, limit: 1 });
    if (matches.length > 0) return { foundAt: Date.now() };
    await wait(2);
  }
}

/** Writes a sentence; tells when it was committed. */
async function write(office: Preparing, [text]: string[]) {
  await office.mark(async (ctx) => {
    const { id } = (await memoryNamed(ctx, 'bench'))!;
    const unit = { zh: text!, en: `The office says: ${text}`, before: null, after: null, document: null };
    await writeUnits(ctx, id, [{ ...unit, origin: 'typed', reviewed: true, confidence: null, props: {} }]);
  });
  return { writtenAt: Date.now() };
}

/** Both in one process: what the embedded database allows. */
async function writeAndFind(office: Preparing, [text]: string[]) {
  await memoryIndexOf(office).followToEnd(office);
  const { writtenAt } = await write(office, [text!]);
  const asked = { text: text!, lang: 'zh' } as const;
  const { matches } = await matchesFor(office, asked, { minimum: 100, limit: 1 });
  if (matches.length === 0) throw new Error('what was written is not found by the next look-up');
  return { writtenAt, foundAt: Date.now() };
}

/** What the index in its files finds of what all its units scored one by one have. */
async function recall(office: Preparing, [count]: string[]) {
  const folder = join(office.derived.folderOf('language'), 'memory', office.office.code);
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const index = readIndex(folder)!;
  const shares = (['zh', 'en'] as const).map((lang) => {
    let [expected, missed] = [0, 0];
    for (const text of sentences(lang, Number(count))) {
      const query = readSegment(text, lang);
      const best = bestOfAll(index, query, LEAST, TOP);
      const got = lookUp(index, query, { least: LEAST, top: TOP }).map(({ score }) => score);
      expected += best.length;
      missed += missing(best, got).length;
    }
    return { lang, expected, missed };
  });
  return { filesMb: bytes / MB, shares };
}

const acts = { import: importFile, 'look-up': lookUps, watch, write, 'write-and-find': writeAndFind, recall };

const [act, ...args] = process.argv.slice(2);
const settings = readSettings(process.env);
if (!act || !(act in acts) || 'faults' in settings) throw new Error(`no such act: ${act}`);
const house = await openHouse(settings, openLog('warn'));
try {
  const office = await forOffice(house, 'language', undefined);
  const done = await acts[act as keyof typeof acts](office, args);
  process.stdout.write(`${JSON.stringify(done)}\n`);
} finally {
  await house.close();
}
