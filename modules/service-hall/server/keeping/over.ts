import { type RawBuilder, sql } from 'kysely';
import { instantOf } from '../../../../kernel/contract/office-time.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import { addMonths } from '../core/cards/days.ts';
import { figureOf } from '../core/definitions/settings.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import type { HallTables } from '../tables.ts';
import { definitionInForce } from '../values/value-sets.ts';
import { discardDraft, isUntouched, warnedDaysBefore } from './drafts.ts';
import { eraseCase, portion } from './erase.ts';

interface Way {
  /** Since when the time runs. */
  since: 'changed_at' | 'closed_at';
  /** Whose time is over by the figures in force; null where the office has none. */
  isOver(ctx: Ctx, definition: ServiceDefinition): RawBuilder<boolean> | null;
  end(ctx: Ctx, row: CaseRecord): Promise<unknown>;
}

/** How cases go: drafts nobody touched, whose owners were told a week ago where they could be; closed ones, but those a chief keeps. */
export const waysToGo = {
  discard: {
    since: 'changed_at',
    isOver(ctx, definition) {
      const days = figureOf(definition, definition.draftDays);
      if (days === null) return null;
      return sql`${isUntouched(ctx, days)}
        and (contact_email is null or warned_on <= ${ctx.today}::date - ${warnedDaysBefore}::int)`;
    },
    end: discardDraft,
  },
  erase: {
    since: 'closed_at',
    isOver(ctx, definition) {
      const years = figureOf(definition, definition.retentionYears);
      if (years === null) return null;
      const before = instantOf(ctx.office.timeZone, addMonths(ctx.today, -12 * years), '00:00');
      return sql`closed_at < ${before} and erased_on is null and kept_why is null and state <> 'discarded'`;
    },
    end: eraseCase,
  },
} as const satisfies Record<string, Way>;
export type WayToGo = keyof typeof waysToGo;

/** The next cases of a service whose time is over, the oldest first, after the one named by its instant and id. */
export async function casesOver(
  ctx: Ctx,
  way: WayToGo,
  service: string,
  after: { at: string; id: string } | null,
): Promise<{ at: string; id: string }[]> {
  const { since, isOver }: Way = waysToGo[way];
  const over = isOver(ctx, await definitionInForce(ctx, service));
  if (over === null) return [];
  const rows = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select(['id', since])
    .where('office', '=', ctx.office.code)
    .where('service', '=', service)
    .where(over)
    .$if(after !== null, (found) =>
      found.where(sql<boolean>`(${sql.ref(since)}, id) > (${after!.at}::timestamptz, ${after!.id}::uuid)`),
    )
    .orderBy(since)
    .orderBy('id')
    .limit(portion)
    .execute();
  return rows.map((row) => ({ at: row[since]!.toISOString(), id: row.id }));
}

/** Ends one of them, held, if its time is over still. */
export async function endOver(ctx: Ctx, way: WayToGo, id: string): Promise<void> {
  const { isOver, end }: Way = waysToGo[way];
  const row = await getCase(ctx, id, true);
  const over = isOver(ctx, await definitionInForce(ctx, row.service));
  if (over === null) return;
  const still = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .where(over)
    .executeTakeFirst();
  if (still) await end(ctx, row);
}
