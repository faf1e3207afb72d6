import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CaseRecord } from '../queries.ts';
import { writeStep } from '../step.ts';
import type { HallTables } from '../tables.ts';
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

/** Drafts of this service begun outside that nobody touched since then, held. */
function untouched(ctx: Ctx, service: string, since: Date) {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .where('office', '=', ctx.office.code)
    .where('service', '=', service)
    .where('state', '=', 'draft')
    .where('channel', '=', 'portal')
    .where('changed_at', '<', since)
    .orderBy('changed_at')
    .limit(portion)
    .forUpdate();
}

/** Tells whoever began them of drafts that go soon. Answers with how many. */
export async function warnOfDrafts(ctx: Ctx, service: string, days: number): Promise<number> {
  const rows = await untouched(ctx, service, daysAgo(ctx, days - warnedDaysBefore))
    .select(['id'])
    .where('contact_email', 'is not', null)
    // Touched after it was warned of, it is warned of anew.
    .where(sql<boolean>`(warned_on is null or warned_on < changed_at::date)`)
    .execute();
  for (const { id } of rows) {
    await tables<HallTables>(ctx)
      .updateTable('service_hall.hall_case')
      .set({ warned_on: ctx.today })
      .where('office', '=', ctx.office.code)
      .where('id', '=', id)
      .execute();
    ctx.publish({ name: draftEnds, subject: { kind: 'hall-case', id } });
  }
  return rows.length;
}

/** Discards drafts nobody touched, and whose owners were told a week ago where they could be. Answers with how many. */
export async function discardUntouched(ctx: Ctx, service: string, days: number): Promise<number> {
  const rows = await untouched(ctx, service, daysAgo(ctx, days))
    .selectAll()
    .where(
      sql<boolean>`(contact_email is null or warned_on <= ${ctx.today}::date - ${warnedDaysBefore}::int)`,
    )
    .execute();
  for (const row of rows) await discardDraft(ctx, row);
  return rows.length;
}

function daysAgo({ now }: Ctx, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
