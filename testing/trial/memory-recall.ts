/**
 * What the index of the memory finds of what all units scored one by one have: sentences of real text beside the project
 * and made-up ones, each changed in one way by a fixed seed. The units are both, among as many made-up ones as are asked for. Run:
 * node testing/trial/memory-recall.ts [--units N] [--of-each N] [--misses]
 */
import { parseArgs } from 'node:util';
import type { Lang } from '../../kernel/contract/local-text.ts';
import { lookUp } from '../../modules/language/server/core/memory/index/look-up.ts';
import {
  addUnit,
  emptyIndex,
  type MemoryIndex,
  sealFresh,
} from '../../modules/language/server/core/memory/index/memory-index.ts';
import { readSegment } from '../../modules/language/server/core/memory/segment.ts';
import { bestOfAll, missing } from './all-scored.ts';
import { CHANGES } from './changed-sentences.ts';
import { chance, type MadeUnit, makeUnit } from './memory-units.ts';
import { realPairs } from './real-pairs.ts';

const { values: given } = parseArgs({
  options: {
    units: { type: 'string' },
    'of-each': { type: 'string' },
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const count = Number(given.units ?? 100_000);
const ofEach = Number(given['of-each'] ?? 40);
const [LEAST, TOP] = [70, 5];

interface Tally {
  asked: number;
  expected: number;
  missed: number;
}

const real = realPairs();
const made = madeUnits(count);
const index = indexOf([...real, ...made]);
const kinds: [string, readonly MadeUnit[]][] = [
  ['made up', made],
  ['real', real],
];
const shares: Record<string, number> = {};
for (const [kind, units] of kinds)
  for (const lang of ['zh', 'en'] as const)
    if (units.length > 0) shares[`${kind} ${lang}`] = judge(kind, units, lang);
if (real.length === 0) console.log('The texts are not beside the project: measured on made-up units alone.');
if (given.json) console.log(JSON.stringify({ shares, units: real.length + made.length, real: real.length }));

function madeUnits(wanted: number): MadeUnit[] {
  const next = chance(2024);
  return Array.from({ length: wanted }, () => makeUnit(next));
}

function indexOf(units: readonly MadeUnit[]): MemoryIndex {
  const all = emptyIndex();
  for (const [n, { zh, en }] of units.entries())
    addUnit(all, {
      id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
      memory: 'one',
      zh: readSegment(zh, 'zh'),
      en: readSegment(en, 'en'),
    });
  sealFresh(all);
  return all;
}

function judge(kind: string, units: readonly MadeUnit[], lang: Lang): number {
  const next = chance(77);
  const sum: Tally = { asked: 0, expected: 0, missed: 0 };
  for (const [way, change] of Object.entries(CHANGES)) {
    const tally: Tally = { asked: 0, expected: 0, missed: 0 };
    for (let tries = 0; tally.asked < ofEach && tries < 20 * ofEach; tries++) {
      const text = change(units[Math.floor(next() * units.length)]![lang], lang, next);
      if (text !== undefined) ask(text, lang, tally);
    }
    console.log(`${kind} ${lang}, ${way}: ${said(tally)}`);
    for (const key of ['asked', 'expected', 'missed'] as const) sum[key] += tally[key];
  }
  console.log(`${kind} ${lang}: ${said(sum)}`);
  return 100 * (1 - sum.missed / Math.max(1, sum.expected));
}

function ask(text: string, lang: Lang, tally: Tally): void {
  const query = readSegment(text, lang);
  const expected = bestOfAll(index, query, LEAST, TOP);
  const got = lookUp(index, query, { least: LEAST, top: TOP }).map(({ score }) => score);
  const misses = missing(expected, got);
  tally.asked += 1;
  tally.expected += expected.length;
  tally.missed += misses.length;
  if (given.misses && misses.length > 0) console.log(`  missed ${misses} of ${expected}: ${text}`);
}

function said({ asked, expected, missed }: Tally): string {
  const share = (100 * (1 - missed / Math.max(1, expected))).toFixed(2);
  return `${asked} sentences have ${expected} matches, ${missed} of them not found (${share} %)`;
}
