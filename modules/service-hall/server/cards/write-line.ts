import { sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { publishAt, takeOff } from '../../../../kernel/server/events/due.ts';
import type { LineSource, LineState } from '../../contract/card-states.ts';
import { dayAfterIn } from './day-after.ts';
import { grantEnds } from './events.ts';
import type { LineRecord } from './queries.ts';
import type { CardTables } from './tables.ts';

export interface LineStep {
  to: LineState;
  on: IsoDate;
  validUntil?: IsoDate | null;
  source: LineSource;
  /** Why what stood before was wrong. */
  reason?: string;
}

/** Writes what became of a line, and that it did: the line as it is now, and its change for ever. */
export async function writeLine(ctx: Ctx, line: LineRecord, step: LineStep): Promise<LineRecord> {
  const { to, on, source, validUntil = null, reason = null } = step;
  const row: LineRecord = {
    ...line,
    state: to,
    sent_on: to === 'pending' && line.sent_on === null ? on : line.sent_on,
    answered_on: answeredOn(line, to, on),
    valid_until: to === 'granted' ? validUntil : to === 'lapsed' ? line.valid_until : null,
  };
  await tables<CardTables>(ctx)
    .updateTable('service_hall.economy_line')
    .set(row)
    .where('office', '=', ctx.office.code)
    .where('id', '=', line.id)
    .execute();
  await tables<CardTables>(ctx)
    .insertInto('service_hall.line_change')
    .values({
      office: ctx.office.code,
      line: line.id,
      n: sql<number>`(select count(*) + 1 from service_hall.line_change
        where office = ${ctx.office.code} and line = ${line.id})`,
      from_state: line.state,
      to_state: to,
      on_day: on,
      valid_until: validUntil,
      source,
      seen_at: ctx.now,
      seen_by: actorId(ctx.actor),
      reason,
    })
    .execute();
  await planLapse(ctx, row);
  return row;
}

/** When it was answered stays known when a permission ends later. */
function answeredOn(line: LineRecord, to: LineState, on: IsoDate): IsoDate | null {
  if (to === 'granted' || to === 'refused') return on;
  return to === 'lapsed' || (to === 'withdrawn' && line.state === 'granted') ? line.answered_on : null;
}

async function planLapse(ctx: Ctx, line: LineRecord): Promise<void> {
  if (line.state === 'granted' && line.valid_until !== null)
    await publishAt(ctx, dayAfterIn(ctx, line.valid_until), grantEnds(line.id));
  else await takeOff(ctx, grantEnds(line.id).name, line.id);
}
