import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import { tables } from '../../../kernel/server/context.ts';
import { castOf, yunjiang } from '../../../testing/house.ts';
import {
  anybody,
  he,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  ownReaction,
  shen,
  wen,
  xie,
  zhou,
} from '../../../testing/language-house.ts';
import { enrol } from '../../../testing/members.ts';
import { directory } from '../../directory/server/index.ts';
import { mayAlign, visibleAlignments } from './alignments/policy.ts';
import { language } from './index.ts';
import { type MemoryVerb, may, visibleMemories } from './policy.ts';
import { seedConcepts } from './seed-concepts.ts';
import { seedUnits } from './seed-units.ts';
import type { LanguageTables } from './tables.ts';
import { maySeeTerms, visibleConcepts } from './terms/policy.ts';
import { termsOf } from './terms/terms-of.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
  await enrol(house, yunjiang, [shen, he, jiang, xie, wen, zhou]);
  const cast = castOf(house, yunjiang, {
    'shen.ruolan@yunjiang.example': shen,
    'he.shuning@yunjiang.example': he,
    'jiang.shuying@yunjiang.example': jiang,
    'xie.wendi@yunjiang.example': xie,
    'wen.yining@yunjiang.example': wen,
    'zhou.jingyi@yunjiang.example': zhou,
  });
  await directory.seed?.(cast);
  await language.seed?.(cast);
});
afterAll(() => house.close());

const verbs: MemoryVerb[] = ['see', 'make', 'manage', 'add', 'change', 'replace', 'remove'];
const actors: [string, Actor, MemoryVerb[]][] = [
  ['a translator', jiang, ['see', 'add', 'change']],
  ['a reviser', he, ['see', 'add', 'change', 'replace', 'remove']],
  ['a terminologist', xie, ['see', 'add', 'change', 'replace', 'remove']],
  ['the head of translation', wen, verbs],
  ['the director', zhou, verbs],
  ['a reaction', ownReaction, verbs],
  ['an officer', shen, ['see']],
  ['a reader', luo, ['see']],
  ['the public', anybody, []],
];

test.each(actors)('%s may, with a memory all of the office see: %s', (_who, actor, allowed) => {
  expect(verbs.filter((verb) => may(actor, verb, { shared: true }) === true)).toEqual(allowed);
});

test.each(actors)('%s sees the memories by SQL that the rule gives', async (_who, actor) => {
  const rows = await house.look(wen, yunjiang, (ctx) =>
    tables<LanguageTables>(ctx).selectFrom('language.memory').selectAll().execute(),
  );
  expect(new Set(rows.map(({ shared }) => shared))).toEqual(new Set([true, false]));
  const { rows: bySql } = await house.look(actor, yunjiang, (ctx) =>
    sql<{ id: string }>`select id from (${visibleMemories(actor)}) seen`.execute(ctx.db),
  );
  const byRule = rows.filter((row) => may(actor, 'see', row) === true);
  expect(bySql.map(({ id }) => id).sort()).toEqual(byRule.map(({ id }) => id).sort());
});

test('the demonstration has each pair once', async () => {
  const pairs = seedUnits.flatMap((text) => text.pairs);
  const { rows } = await house.look(wen, yunjiang, (ctx) =>
    sql<{ count: number }>`select count(*)::int as count from language.unit`.execute(ctx.db),
  );
  expect(rows[0]!.count).toBe(pairs.length);
});

test.each(actors)('%s sees the concepts by SQL that the rule gives', async (_who, actor) => {
  const { rows } = await house.look(actor, yunjiang, (ctx) =>
    sql<{ id: string }>`select id from (${visibleConcepts(actor)}) seen`.execute(ctx.db),
  );
  expect(rows).toHaveLength(maySeeTerms(actor) === true ? seedConcepts.length : 0);
});

test.each(actors)('%s sees the alignment by SQL that the rule gives', async (_who, actor) => {
  const { rows } = await house.look(actor, yunjiang, (ctx) =>
    sql<{ id: string }>`select id from (${visibleAlignments(actor)}) seen`.execute(ctx.db),
  );
  expect(rows).toHaveLength(mayAlign(actor, 'see') === true ? 1 : 0);
});

test('of the concepts of the demonstration all but three are in force', async () => {
  const terms = await house.look(wen, yunjiang, termsOf);
  expect(new Set(terms.map(({ concept }) => concept)).size).toBe(seedConcepts.length - 3);
  expect(new Set(terms.map(({ status }) => status))).toEqual(new Set(['preferred', 'admitted', 'forbidden']));
});
