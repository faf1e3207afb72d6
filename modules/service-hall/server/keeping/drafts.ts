import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { figureOf } from '../core/definitions/settings.ts';
import type { CaseRecord } from '../queries.ts';
import { writeStep } from '../step.ts';
import { definitionInForce } from '../values/value-sets.ts';
import { emptied, emptyCase } from './empty-case.ts';
import { portion } from './erase.ts';

/** So many days before a draft goes whoever began it is told, where there is an address. */
export const warnedDaysBefore = 7;

/** A draft begun outside goes soon. The event names it alone: its link is made when the mail is sent. */
export const draftEnds = 'service-hall.draftEnds';

/** Discards a draft: what was entered is erased, and the line that it was begun stays. */
export async function discardDraft(ctx: Ctx, row: CaseRecord): Promise<CaseRecord> {
  await emptyCase(ctx, row);
  return writeStep(
    ctx,
    row,
    { ...emptied, state: 'discarded', closed_at: ctx.now, erased_on: ctx.today },
    { verb: 'service-hall.case-discarded' },
  );
}

/** Drafts begun outside that nobody touched for so many days. */
export function isUntouched(ctx: Ctx, days: number): RawBuilder<boolean> {
  const since = new Date(ctx.now.getTime() - days * 86_400_000);
  return sql`state = 'draft' and channel = 'portal' and changed_at < ${since}`;
}

/** Tells whoever began them of drafts of this service that go soon. Was a portion full? */
export async function warnOfDrafts(ctx: Ctx, service: string): Promise<boolean> {
  const definition = await definitionInForce(ctx, service);
  const days = figureOf(definition, definition.draftDays);
  if (days === null) return false;
  const { rows } = await sql<{ id: Id }>`update service_hall.hall_case set warned_on = ${ctx.today}
    where office = ${ctx.office.code} and id in (
      select id from service_hall.hall_case
      where office = ${ctx.office.code} and service = ${service} and ${isUntouched(ctx, days - warnedDaysBefore)}
        -- Touched after it was warned of, it is warned of anew.
        and contact_email is not null and (warned_on is null or warned_on < changed_at::date)
      order by changed_at limit ${portion} for update)
    returning id`.execute(ctx.db);
  for (const { id } of rows) ctx.publish({ name: draftEnds, subject: { kind: 'hall-case', id } });
  return rows.length === portion;
}
