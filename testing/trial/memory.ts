/**
 * Measures the index of the translation memory on made-up units: what it finds beside a scorer of everything, how
 * long a look-up takes warm, how fast it is built. Run: node testing/trial/memory.ts [--units N] [--queries N]
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainScore } from '../../modules/language/server/core/memory/brute-force.ts';
import { sideAt } from '../../modules/language/server/core/memory/index/columns.ts';
import { findWords } from '../../modules/language/server/core/memory/index/find-words.ts';
import { lookUp } from '../../modules/language/server/core/memory/index/look-up.ts';
import {
  addUnit,
  emptyIndex,
  type MemoryIndex,
  sealFresh,
} from '../../modules/language/server/core/memory/index/memory-index.ts';
import { scored } from '../../modules/language/server/core/memory/score.ts';
import { readSegment, type Segment } from '../../modules/language/server/core/memory/segment.ts';
import { readIndex, writeIndex } from '../../modules/language/server/memory/index/index-folder.ts';
import { chance, changed, makeUnit } from './memory-units.ts';

const { values: given } = parseArgs({
  options: { units: { type: 'string' }, queries: { type: 'string' }, judged: { type: 'string' } },
});
const units = Number(given.units ?? 100_000);
const queries = Number(given.queries ?? 400);
const judged = Number(given.judged ?? 40);
const [LEAST, TOP] = [70, 5];

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

function build(): MemoryIndex {
  const index = emptyIndex();
  const next = chance(2024);
  const reading = { seconds: 0 };
  const begun = performance.now();
  for (let n = 0; n < units; n++) {
    const unit = makeUnit(next);
    const from = performance.now();
    const [zh, en] = [readSegment(unit.zh, 'zh'), readSegment(unit.en, 'en')];
    reading.seconds += (performance.now() - from) / 1000;
    addUnit(index, { id: idOf(n), memory: `memory ${n % 3}`, zh, en });
  }
  sealFresh(index);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `built ${units} units in ${seconds.toFixed(1)} s: ${Math.round(units / seconds)} a second, of them ${reading.seconds.toFixed(1)} s reading both sides; ${index.segments.length} parts`,
  );
  return index;
}

function asked(lang: 'zh' | 'en'): Segment[] {
  const units = chance(2024);
  const next = chance(7);
  return Array.from({ length: queries }, () => {
    const unit = makeUnit(next() < 0.5 ? units : next);
    return readSegment(changed(unit[lang], lang, next), lang);
  });
}

function measure(index: MemoryIndex, lang: 'zh' | 'en'): void {
  const all = asked(lang);
  for (const query of all.slice(0, 100)) lookUp(index, query, { least: LEAST, top: TOP });
  const times = all.map((query) => timed(() => lookUp(index, query, { least: LEAST, top: TOP })));
  const words = all
    .map(({ placeholders: _, ...query }) => query)
    .map((query) => ({
      ...query,
      tokens: query.tokens.slice(3, 7),
      values: query.values.slice(0, 0),
      placeholders: [],
    }));
  const found = words.map((query) => timed(() => findWords(index, query, { top: 50 })));
  console.log(`${lang}: look-up ${quantiles(times)}; concordance ${quantiles(found)}`);
  const tally = { expected: 0, found: 0, queries: 0 };
  for (const query of all.slice(0, judged)) {
    const everything = bruteForce(index, query);
    const got = lookUp(index, query, { least: LEAST, top: TOP }).map(({ score }) => score);
    tally.expected += everything.length;
    tally.found += common(everything, got);
    tally.queries += everything.length > 0 ? 1 : 0;
  }
  const share = ((100 * tally.found) / Math.max(1, tally.expected)).toFixed(2);
  console.log(
    `${lang}: of the ${tally.expected} best that all of ${judged} texts have (${tally.queries} have any), ${tally.found} found: ${share} %`,
  );
}

/** The best scores of all units, the window of lengths alone being left out: nothing there can be good enough. */
function bruteForce(index: MemoryIndex, query: Segment): number[] {
  const one = scored(query);
  let best: number[] = [];
  for (const part of index.segments) {
    for (let n = 0; n < part.size; n++) {
      const other = sideAt(part[query.lang], n);
      const [small, large] = [Math.min(one.weight, other.weight), Math.max(one.weight, other.weight)];
      if (small * 100 < large * LEAST) continue;
      const { score } = plainScore(one, other);
      if (score >= LEAST && (best.length < TOP || score > best.at(-1)!))
        best = [...best, score].sort((a, b) => b - a).slice(0, TOP);
    }
  }
  return best;
}

/** How many of the scores expected are there; equal scores stand for one another. */
function common(expected: number[], got: number[]): number {
  const left = [...got];
  return expected.filter((score) => {
    const place = left.indexOf(score);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  }).length;
}

function timed(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function quantiles(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(2);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${sorted.at(-1)!.toFixed(2)} ms`;
}

function measureFiles(index: MemoryIndex): void {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-memory-'));
  const begun = performance.now();
  writeIndex(folder, index);
  const written = performance.now();
  const read = readIndex(folder);
  const seconds = [(written - begun) / 1000, (performance.now() - written) / 1000];
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  console.log(
    `files: ${(size / 1e6).toFixed(0)} MB in ${sizes.length}; written ${seconds[0]!.toFixed(1)} s, read ${seconds[1]!.toFixed(1)} s${read ? '' : ' - NOT READ'}`,
  );
  rmSync(folder, { recursive: true });
}

const index = build();
const { rss, arrayBuffers, heapUsed } = process.memoryUsage();
console.log(
  `memory: rss ${(rss / 1e6).toFixed(0)} MB, of it arrays ${(arrayBuffers / 1e6).toFixed(0)} MB, heap ${(heapUsed / 1e6).toFixed(0)} MB`,
);
measure(index, 'zh');
measure(index, 'en');
measureFiles(index);
