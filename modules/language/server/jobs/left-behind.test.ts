import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { membershipEnded } from '../../../../kernel/server/members/events.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { type JobsHouse, jobsHouse, people } from '../../../../testing/jobs-house.ts';
import { he, ownReaction, shen, wen, xie } from '../../../../testing/language-house.ts';
import type { Job } from '../../contract/jobs.ts';
import { jobsOnTheDesk } from './desk.ts';
import { acceptReview } from './operations/accept-review.ts';
import { acceptRevision } from './operations/accept-revision.ts';
import { assignJob } from './operations/assign-job.ts';
import { tellLeftBehind } from './tell-left-behind.ts';

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse();
});
afterAll(() => house.close());

/** Ends or restores a membership, as the account has it. */
const left = (userId: string, gone: boolean) =>
  sql`update auth.member set ended_at = ${gone ? new Date() : null} where user_id = ${userId}`.execute(
    house.database.kysely,
  );
const told = async (userId: string) => {
  await house.as(ownReaction, yunjiang, (ctx) => tellLeftBehind.run(ctx, membershipEnded(userId), undefined));
  const { rows } = await house.look(wen, yunjiang, (ctx) =>
    sql<{ owner: string; subject_id: string }>`select user_id as owner, subject_id from kernel.notice
      where kind = 'language.jobLeftBehind' order by subject_id`.execute(ctx.db),
  );
  return rows;
};
const toReassign = async (by = wen) =>
  (await house.look(by, yunjiang, jobsOnTheDesk)).mine
    .filter(({ stamp }) => stamp?.en === 'To reassign')
    .map(({ ref }) => ref.id);

test('whoever leaves leaves their open jobs to the head of translation, who gives them to others', async () => {
  const [translating, revising] = [await house.jobIn('translating'), await house.jobIn('revising')];
  const done = await house.jobIn('delivered');
  expect(translating.leftBehind).toEqual([]);
  await left('jiang', true);
  try {
    // What she translated is with its reviser already: only what she still had to do is left behind.
    const seen = await Promise.all([translating, revising, done].map(({ id }) => house.seen(wen, id)));
    expect(seen.map(({ leftBehind }) => leftBehind)).toEqual([['translator'], [], []]);
    expect(await told('jiang')).toEqual([{ owner: 'wen', subject_id: translating.id }]);
    expect(await told('jiang')).toHaveLength(1);
    expect(await toReassign()).toEqual([translating.id]);
    expect(await toReassign(he)).toEqual([]);
    const given = await house.step(wen, assignJob, translating, { ...people, translator: 'xie' });
    expect(given).toMatchObject({ state: 'translating', leftBehind: [], translator: { userId: xie.userId } });
    expect(await toReassign()).toEqual([]);
  } finally {
    await left('jiang', false);
  }
});

test('a review whose reviewer has left goes to another, or to the final check', async () => {
  async function reviewing(): Promise<Job> {
    const job = await house.jobIn('revising');
    const given = await house.step(wen, assignJob, job, { ...people, reviewer: 'luo', reviewDays: 1 });
    await house.written(given, 'revised');
    return house.step(he, acceptRevision, given);
  }
  const [one, other] = [await reviewing(), await reviewing()];
  await left('luo', true);
  try {
    expect((await house.seen(wen, one.id)).leftBehind).toEqual(['reviewer']);
    const to = await house.step(wen, assignJob, one, { ...people, reviewer: 'shen', reviewDays: 1 });
    expect(await house.step(shen, acceptReview, to)).toMatchObject({ state: 'checking' });
    expect(await house.step(wen, assignJob, other, people)).toMatchObject({ state: 'checking' });
  } finally {
    await left('luo', false);
  }
});
