import { sql } from 'kysely';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { DeskPart } from '../../../../kernel/server/house/subject.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import { leftBehind, peopleHere } from './left-behind.ts';
import { isChief, stateWords, visibleJobs } from './policy.ts';
import { titleOfJob } from './present.ts';
import type { JobRecord } from './queries.ts';
import type { JobTables } from './tables.ts';
import { isLate, isYourTurn, turnOf } from './turn.ts';

/** Jobs that wait on this person, and those he or she asked for that wait on others. What is owed by a day is a follow-up. */
export async function jobsOnTheDesk(ctx: Ctx): Promise<DeskPart> {
  const rows = await tables<JobTables>(ctx)
    .selectFrom('language.job')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('state', 'in', [...statesUnderWork, 'delivered'])
    .where(sql<boolean>`id in (${visibleJobs(ctx.actor)})`)
    .orderBy(sql`coalesce(due, wanted_by)`)
    .limit(200)
    .execute();
  const own = ctx.actor.kind === 'user' ? ctx.actor.userId : '';
  const asked = rows.filter((row) => row.requested_by === own && row.state !== 'delivered');
  const open = rows.filter((row) => row.state !== 'delivered');
  const left = isChief(ctx.actor) ? await leftOf(ctx, open) : [];
  return {
    mine: [
      ...left.map((row) => ({ ...itemOf(ctx, row), mark: 'mine' as const, ...peopleLeft })),
      ...rows.filter((row) => asksForAStep(row) && isYourTurn(ctx.actor, row)).map((row) => itemOf(ctx, row)),
    ],
    others: asked.filter((row) => !isYourTurn(ctx.actor, row)).map((row) => itemOf(ctx, row)),
    open: open.length,
    late: open.filter((row) => isLate(row, ctx.today)).length,
  };
}

/** Jobs somebody who left the office still had in hand: the head gives them to others. */
async function leftOf(ctx: Ctx, open: readonly JobRecord[]): Promise<JobRecord[]> {
  const here = await peopleHere(ctx);
  return open.filter((row) => leftBehind(row, here).length > 0);
}

const peopleLeft = {
  what: { zh: '经办人已离任，请另派他人', en: 'Its people have left the office; give it to others' },
  stamp: { zh: '待改派', en: 'To reassign' },
};

/** Translating, revising and reviewing stand on the desk as follow-ups with their days. */
const steps: Partial<Record<JobRecord['state'], { ask: Both; stamp: Both }>> = {
  requested: {
    ask: { zh: '请统计字数并报价', en: 'Count its words and quote it' },
    stamp: { zh: '待报价', en: 'To quote' },
  },
  quoted: {
    ask: { zh: '翻译室已报价，请您答复', en: 'It was quoted; your answer is asked for' },
    stamp: { zh: '待答复', en: 'To answer' },
  },
  agreed: {
    ask: { zh: '报价已同意，请派稿', en: 'The quote was agreed to; give it to a translator' },
    stamp: { zh: '待派稿', en: 'To assign' },
  },
  checking: {
    ask: { zh: '译文已审校，请核对后交付', en: 'It was revised; check and deliver it' },
    stamp: { zh: '待交付', en: 'To deliver' },
  },
  delivered: {
    ask: { zh: '译文已交付，请您反馈', en: 'It was delivered; your feedback is asked for' },
    stamp: { zh: '待反馈', en: 'Feedback' },
  },
};

function asksForAStep(row: JobRecord): boolean {
  return row.state in steps && (row.state !== 'delivered' || row.mark === null);
}

function itemOf(ctx: Ctx, row: JobRecord): DeskPart['mine'][number] {
  const mine = isYourTurn(ctx.actor, row);
  const step = steps[row.state];
  return {
    ref: { kind: 'translation-job', id: row.id },
    link: `/translation/jobs/${row.id}`,
    title: titleOfJob(row),
    what: mine && step ? step.ask : stateWords[row.state],
    mark: isLate(row, ctx.today) ? 'late' : mine ? 'mine' : 'waiting',
    due: turnOf(row)?.by ?? row.due ?? row.wanted_by,
    since: row.changed_at.toISOString(),
    ...(mine && step ? { stamp: step.stamp } : {}),
  };
}
