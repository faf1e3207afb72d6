import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { linesOfSubject } from '../../../../kernel/server/ledger/subject-lines.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { answerCorrection as contract } from '../../contract/applying.ts';
import { beginPause, clockWith, endPause } from '../case-clock.ts';
import { type NamedItem, placesOf } from '../core/correction-scope.ts';
import { approvedBefore, handsBefore } from '../core/stages.ts';
import { receiptDay } from '../counter/closing.ts';
import { notOverdue } from '../keeping/overdue.ts';
import { stagesOf } from '../known.ts';
import { presentOwn } from '../present.ts';
import { type CaseRecord, correctionsOf, type PauseRecord, pausesOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { type Held, holdCase, writeStep } from '../step.ts';
import { demandComplete, missingOf } from '../submit.ts';
import type { HallTables } from '../tables.ts';

/**
 * Everything named was put right or answered: the case goes back to where the notice found it. Where the notice named what
 * was approved before, it goes back to the first level, and every approval given so far falls away.
 */
export const answerCorrection = implement(contract, async (ctx, { replies, ...on }) => {
  const held = await holdCase(ctx, on, 'answerCorrection');
  const { row, stage } = held;
  for (const { itemId, words } of replies) await reply(ctx, row, itemId, words);
  const { items } = await correctionsOf(ctx, row.id);
  const named = items.filter(({ round }) => round === row.rounds);
  const open = named.filter(({ answered_at }) => answered_at === null);
  if (open.length > 0)
    throw refuse(
      'correction-open',
      { count: open.length },
      Object.fromEntries(open.map(({ id, says_zh: zh, says_en: en }) => [`replies.${id}`, { zh, en }])),
    );
  if (row.channel === 'portal') demandComplete(await missingOf(ctx, row));
  await tables<HallTables>(ctx)
    .updateTable('service_hall.correction')
    .set({ answered_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', row.id)
    .where('round', '=', row.rounds)
    .execute();
  await notOverdue(ctx, row);
  const anew = await reviewedAnew(ctx, held, named);
  const clock = await clockAgain(ctx, anew ? { ...held, stage: anew.stage } : held);
  const written = await writeStep(
    ctx,
    row,
    {
      ...clock,
      state: stage.kind === 'intake' ? 'submitted' : 'in-hand',
      ...(anew && { stage: anew.stage.id, hands: row.hands.slice(0, anew.kept), decided_at: null }),
    },
    {
      verb: 'service-hall.correction-answered',
      data: {
        round: row.rounds,
        due: clock.due_on,
        ...(anew && { from: row.stage, stage: anew.stage.id, kept: anew.kept, fallen: anew.fallen }),
      },
    },
  );
  return presentOwn(ctx, written);
});

/** The first level again, where a level was approved and the notice named something that may have changed since. */
async function reviewedAnew(ctx: Ctx, held: Held, named: readonly NamedItem[]) {
  if (!named.some((item) => placesOf(held.definition, item).length > 0)) return null;
  const stages = await stagesOf(ctx, held);
  const approved = approvedBefore(stages, held.stage.id);
  const [first] = approved;
  if (!first) return null;
  return { stage: first, kept: handsBefore(stages, first.id), fallen: approved.map(({ id }) => id) };
}

async function reply(ctx: Ctx, row: CaseRecord, itemId: string, words: string): Promise<void> {
  const item = await tables<HallTables>(ctx)
    .updateTable('service_hall.correction_item')
    .set({ reply: words, answered_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', row.id)
    .where('round', '=', row.rounds)
    .where('id', '=', itemId)
    .returning('id')
    .executeTakeFirst();
  if (!item) throw refuse('not-found');
}

/** The pause of the office that the notice cut short, where there was one. */
async function officePauseCut(ctx: Ctx, row: CaseRecord): Promise<PauseRecord | null> {
  const lines = await linesOfSubject(ctx, { kind: 'hall-case', id: row.id });
  const asked = lines.findLast(({ verb }) => verb === 'service-hall.correction-asked');
  if (asked?.data['paused'] !== true) return null;
  return (await pausesOf(ctx, row.id)).findLast(({ why }) => why === 'office') ?? null;
}

/**
 * After a correction the count goes on, or begins anew, as the service has it, from the day the answer is received; where
 * the clock stands with the stage, it stands again; and so it does where the office had let it stand for a reason of its own,
 * unless the count begins anew.
 */
async function clockAgain(ctx: Ctx, { row, definition, stage }: Held) {
  const { day } = await receiptDay(ctx, await readCalendar(ctx), ctx.now);
  await endPause(ctx, row, day);
  if (stage.stopsClock) await beginPause(ctx, row, `stage:${stage.id}`, null);
  const anew = definition.clock.afterCorrection === 'restart';
  const before = anew || stage.stopsClock ? null : await officePauseCut(ctx, row);
  if (before) await beginPause(ctx, row, 'office', before.words);
  return clockWith(ctx, row, row.clock_days, anew ? day : undefined);
}
