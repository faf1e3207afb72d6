import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import { tables } from '../../../kernel/server/context.ts';
import { preparing } from '../../../kernel/server/perform.ts';
import { castOf, person, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { directory } from '../../directory/server/index.ts';
import { language } from '../../language/server/index.ts';
import { press } from './index.ts';
import { may, mayDraft, visible } from './policy.ts';
import type { ReleaseRecord } from './queries.ts';
import { reactions } from './reactions.ts';
import type { PressTables } from './tables.ts';

const people: Record<string, ReturnType<typeof person>> = {
  'shen.ruolan@yunjiang.example': person('shen', ['officer']),
  'he.shuning@yunjiang.example': person('he', ['reviser']),
  'zhou.jingyi@yunjiang.example': person('zhou', ['director']),
};
const [shen, he] = Object.values(people) as [ReturnType<typeof person>, ReturnType<typeof person>];
const actors: Actor[] = [
  shen,
  he,
  person('zhou', ['director']),
  person('luo', ['reader']),
  person('ye', ['administrator']),
  person('nobody', []),
  { kind: 'public', office: 'yunjiang' },
  { kind: 'system', module: 'press', office: 'yunjiang' },
];

let house: TestHouse;
let rows: ReleaseRecord[];
beforeAll(async () => {
  house = await testHouse([directory, language, press]);
  const cast = castOf(house, yunjiang, people);
  await directory.seed?.(cast);
  await press.seed?.(cast);
  rows = await house.look(shen, yunjiang, (ctx) =>
    tables<PressTables>(ctx).selectFrom('press.release').selectAll().execute(),
  );
});
afterAll(() => house.close());

describe('who sees a release', () => {
  test('is the same said in code and in SQL, for every release and every kind of actor', async () => {
    expect(new Set(rows.map((row) => row.state)).size).toBeGreaterThanOrEqual(3);
    for (const actor of actors) {
      const inSql = await house.look(actor, yunjiang, async (ctx) => {
        const found = await sql<{ id: string }>`select id from (${visible(actor)}) v`.execute(ctx.db);
        return found.rows.map((row) => row.id).sort();
      });
      const inCode = rows
        .filter((row) => may(actor, 'see', row) === true)
        .map((row) => row.id)
        .sort();
      expect(inSql, JSON.stringify(actor)).toEqual(inCode);
    }
  });
});

describe('who may do what', () => {
  const release = (state: ReleaseRecord['state'], authors = ['shen'], issue: number | null = null) => ({
    state,
    author: 'shen',
    authors,
    issue,
  });
  const director = actors[2]!;
  const reader = actors[3]!;
  test.each([
    ['the author edits a draft', shen, 'edit', release('draft'), true],
    ['a reviser edits what is submitted', he, 'edit', release('submitted'), true],
    ['the author no longer does', shen, 'edit', release('submitted'), false],
    ['nobody edits what is approved', he, 'edit', release('approved'), false],
    ['a reviser approves', he, 'approve', release('submitted'), true],
    ['a reviser who wrote part of it does not', he, 'approve', release('submitted', ['shen', 'he']), false],
    ['the author does not', shen, 'approve', release('submitted'), false],
    ['the director approves what others wrote', director, 'approve', release('submitted'), true],
    ['a draft is not approved', he, 'approve', release('draft'), false],
    ['the author publishes what was approved', shen, 'publish', release('approved'), true],
    ['and plans when it goes out', shen, 'plan', release('approved'), true],
    ['a draft is not planned', he, 'plan', release('draft'), false],
    ['a reader plans nothing', reader, 'plan', release('approved'), false],
    ['the author begins a correction', shen, 'correct', release('published', ['shen'], 1), true],
    ['and does not withdraw', shen, 'withdraw', release('published', ['shen'], 1), false],
    [
      'a reviser withdraws, also what is being corrected',
      he,
      'withdraw',
      release('draft', ['shen'], 1),
      true,
    ],
    ['what is not public is not withdrawn', he, 'withdraw', release('draft'), false],
    ['a correction is not discarded', shen, 'discard', release('draft', ['shen'], 1), false],
    ['it is dropped', shen, 'dropCorrection', release('draft', ['shen'], 1), true],
    ['a reader does nothing', reader, 'edit', release('draft'), false],
    ['the public does nothing', actors[6]!, 'edit', release('draft'), false],
  ] as const)('%s', (_what, actor, verb, facts, allowed) => {
    const answer = may(actor, verb, facts);
    expect(answer === true).toBe(allowed);
    if (answer !== true)
      expect([answer.zh, answer.en]).toEqual([
        expect.stringMatching(/[\u4e00-\u9fff]/),
        expect.stringMatching(/[A-Za-z]/),
      ]);
  });
  test('an author reads whose task approving is, and that it is never an author’s', () => {
    const submitted = release('submitted');
    for (const verb of ['approve', 'waive'] as const)
      expect(may(shen, verb, submitted)).toEqual({
        zh: expect.stringMatching(/作者不能.*审校或主任/),
        en: expect.stringMatching(/Nobody.*they wrote.*reviser or the director/),
      });
    expect(may(shen, 'approve', release('submitted', ['zhou']))).toEqual({
      zh: '由审校或主任办理。',
      en: 'This is for a reviser or the director.',
    });
  });
  test('readers do not draft', () => {
    expect([mayDraft(shen), mayDraft(he), mayDraft(reader) === true]).toEqual([true, true, false]);
  });
});

test('when a person of the directory changes, releases still worked on are checked again', async () => {
  const target = rows.find((row) => row.title_zh?.includes('秦牧川'))!;
  await house.as(shen, yunjiang, (ctx) =>
    sql`update directory.post set title_zh = '书记', title_en = 'Secretary'
    where person = (select id from directory.person where full_zh = '秦牧川') and held_to is null`.execute(
      ctx.db,
    ),
  );
  const actor = { kind: 'system', module: 'press', office: 'yunjiang' } as const;
  const again = reactions.find((one) => one.event === 'directory.personChanged')!;
  const event = { name: again.event, subject: { kind: 'person', id: target.id } };
  const prepared = await again.prepare?.(preparing(house.deps, actor, yunjiang), event);
  await house.as(actor, yunjiang, (ctx) => again.run(ctx, event, prepared));
  const found = await house.look(shen, yunjiang, (ctx) =>
    ctx.db
      .selectFrom('kernel.preflight_finding')
      .select(['check_id', 'severity'])
      .where('subject_id', '=', target.id)
      .execute(),
  );
  expect(found).toContainEqual({ check_id: 'press.differs-from-directory', severity: 'error' });
  const [row] = await house.look(shen, yunjiang, (ctx) =>
    ctx.db.selectFrom('press.release').select(['errors', 'version']).where('id', '=', target.id).execute(),
  );
  expect(row?.['errors']).toBe(found.filter((one) => one['severity'] === 'error').length);
});
