import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { civil, instantOf } from '../../../../kernel/contract/office-time.ts';
import { workingDaysAfter } from '../../../../kernel/contract/working-days.ts';
import { holdersOf } from '../../../../kernel/server/accounts/role-holders.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { publishAt, takeOff } from '../../../../kernel/server/events/due.ts';
import { closeFollowUp, openFollowUp } from '../../../../kernel/server/follow-ups/door.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import type { Refusal } from '../../../../kernel/server/refusal.ts';
import { addDays } from '../core/cards/days.ts';
import { figureOf } from '../core/definitions/settings.ts';
import { type CaseRecord, correctionsOf, getCase } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { definitionInForce } from '../values/value-sets.ts';

/** A notice was not answered in the time the office leaves for it. */
const overdue = 'service-hall.correctionOverdue';

/** Working days the chief has to decide what becomes of it. */
const decideWithin = 5;

/** The last day a notice may be answered before the case may be ended; null where the office ends none. */
export async function answerBy(ctx: Ctx, row: CaseRecord): Promise<IsoDate | null> {
  const definition = await definitionInForce(ctx, row.service);
  const days = figureOf(definition, definition.clock.lapseAfter);
  const asked = (await correctionsOf(ctx, row.id)).notices.at(-1)?.asked_at;
  return days === null || !asked ? null : addDays(civil(ctx.office.timeZone, asked).day, days);
}

/** Whether a case may be ended as lapsed: not while its notice runs, until a day or for good; else the last day it had. */
export async function lapseOf(
  ctx: Ctx,
  row: CaseRecord,
): Promise<{ running: Refusal; last?: never } | { running?: never; last: IsoDate }> {
  const last = await answerBy(ctx, row);
  if (last !== null && last < ctx.today) return { last };
  return { running: refuse('correction-running', { until: last === null ? never : dayInWords(last) }) };
}

const never = { zh: '不限期（本办未设逾期终止）', en: 'any day, since this office ends no case for that' };

/** A day as it is written in a decision. */
export function dayInWords(day: IsoDate): Both {
  return { zh: dayWords('zh', day), en: dayWords('en', day) };
}

/** Plans the question what becomes of a case whose notice is not answered. */
export async function planOverdue(ctx: Ctx, row: CaseRecord): Promise<void> {
  const last = await answerBy(ctx, row);
  if (last === null) return;
  await publishAt(ctx, instantOf(ctx.office.timeZone, addDays(last, 1), '08:30'), {
    name: overdue,
    subject: { kind: 'hall-case', id: row.id },
  });
}

/** The notice was answered, or the case ended: nobody asks any more. */
export async function notOverdue(ctx: Ctx, { id }: Pick<CaseRecord, 'id'>): Promise<void> {
  await takeOff(ctx, overdue, id);
  await closeFollowUp(ctx, keyOf(id), 'withdrawn');
}

/** A chief is asked whether a case whose notice was not answered ends. It never ends by itself. */
export const askWhetherLapsed = reaction({
  event: overdue,
  name: 'service-hall.ask-whether-lapsed',
  async run(ctx, { subject }) {
    const row = await getCase(ctx, subject.id, true);
    const last = row.state === 'correcting' ? await answerBy(ctx, row) : null;
    if (last === null || last >= ctx.today) return;
    const [owner] = await holdersOf(ctx, ['hall-chief', 'director']);
    if (!owner) return;
    await openFollowUp(ctx, {
      key: keyOf(row.id),
      title: {
        zh: `补正逾期，决定是否终止：${row.number}`,
        en: `A notice was not answered in time: decide whether to end ${row.number}`,
        how: 'recorded',
      },
      owner,
      due: workingDaysAfter(await readCalendar(ctx), ctx.today, decideWithin).day,
      about: { kind: 'hall-case', id: row.id },
    });
  },
});

function keyOf(id: string): string {
  return `service-hall lapse ${id}`;
}
