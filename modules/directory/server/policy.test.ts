import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import type { Cast } from '../../../kernel/server/house/module.ts';
import {
  chief,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  machinist,
  nobodyYet,
  ownReaction,
  passerBy,
} from '../../../testing/directory-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import { type ContactFacts, maySeeValue, valueVisible } from './contact-policy.ts';
import { directory } from './index.ts';
import { type DirectoryVerb, may, visible } from './policy.ts';

const actors: [string, Actor][] = [
  ['an officer', keeper],
  ['a director', chief],
  ['an administrator', machinist],
  ['a reader', looker],
  ['somebody without a role', nobodyYet],
  ['a reaction', ownReaction],
  ['the public', passerBy],
];

let house: DirectoryHouse;
const seen = ['directory.person', 'directory.body', 'directory.place'] as const;
let rows: Record<(typeof seen)[number], string[]>;
beforeAll(async () => {
  house = await directoryHouse();
  const cast: Cast = {
    as: (_email, act) => house.as(keeper, yunjiang, act),
    perform: (_email, operation, input) => house.ask(keeper, operation, input),
    visit: (holder, operation, input) =>
      house.perform({ kind: 'visitor', office: 'yunjiang', holder }, yunjiang, operation, input),
  };
  await directory.seed?.(cast);
  rows = {
    'directory.person': await idsOf('directory.person'),
    'directory.body': await idsOf('directory.body'),
    'directory.place': await idsOf('directory.place'),
  };
});
afterAll(() => house.close());

async function idsOf(table: string): Promise<string[]> {
  const { rows: all } = await house.look(keeper, yunjiang, (ctx) =>
    sql<{ id: string }>`select id from ${sql.table(table)}`.execute(ctx.db),
  );
  return all.map(({ id }) => id).sort();
}

describe('may and visible say the same of every seeded row', () => {
  test('and there are rows to say it of', () => {
    expect(rows['directory.person'].length).toBeGreaterThan(10);
    expect(rows['directory.body'].length).toBeGreaterThan(10);
    expect(rows['directory.place'].length).toBeGreaterThan(5);
  });
  test.each(actors)('to %s', async (_who, actor) => {
    for (const table of seen) {
      const found = await house.look(actor, yunjiang, (ctx) =>
        sql<{ id: string }>`select id from (${visible(actor, table)}) v`.execute(ctx.db),
      );
      const bySql = found.rows.map(({ id }) => id).sort();
      const byRule = rows[table].filter(() => may(actor, 'see') === true);
      expect(bySql).toEqual(byRule);
    }
  });
});

test.each(actors)(
  'the values of contact points that %s sees are those the rule gives',
  async (_who, actor) => {
    const points = await house.look(keeper, yunjiang, (ctx) =>
      ctx.db.selectFrom('directory.contact_point').selectAll().execute(),
    );
    expect(new Set(points.map((point) => point.usable_for))).toEqual(
      new Set(['office', 'partners', 'public']),
    );
    for (const day of ['2020-01-01', '2026-11-24', '2099-01-01']) {
      const { rows: bySql } = await house.look(actor, yunjiang, (ctx) =>
        sql<{ id: string }>`select id from directory.contact_point where ${valueVisible(actor, day)}`.execute(
          ctx.db,
        ),
      );
      const byRule = points.filter((point) => maySeeValue(actor, point as ContactFacts, day) === true);
      expect(bySql.map(({ id }) => id).sort()).toEqual(byRule.map(({ id }) => id as string).sort());
    }
  },
);

const verbs: DirectoryVerb[] = ['see', 'add', 'change', 'appoint', 'import', 'merge'];

test.each([
  ['an officer', keeper, verbs],
  ['a director', chief, verbs],
  ['an administrator', machinist, verbs],
  ['a reaction', ownReaction, verbs],
  ['a reader', looker, ['see']],
  ['somebody without a role', nobodyYet, ['see']],
  ['the public', passerBy, []],
] as [string, Actor, DirectoryVerb[]][])('%s may: %s', (_who, actor, allowed) => {
  expect(verbs.filter((verb) => may(actor, verb) === true)).toEqual(allowed);
  for (const verb of verbs.filter((one) => !allowed.includes(one)))
    expect(may(actor, verb)).toMatchObject({
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringMatching(/[a-z]/),
    });
});
