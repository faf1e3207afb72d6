import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { visible } from '../policy.ts';
import type { HallTables, RatingTable } from '../tables.ts';

export type RatingRecord = Selectable<RatingTable>;

/** Ratings of the cases this actor may see. */
export function seenRatings(ctx: Ctx) {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.rating')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`hall_case in (${visible(ctx.actor)})`);
}

/** What was said of a case, the first word first. */
export function ratingsOf(ctx: Ctx, caseId: Id): Promise<RatingRecord[]> {
  return seenRatings(ctx)
    .selectAll()
    .where('hall_case', '=', caseId)
    .orderBy(sql`again_of is not null`)
    .execute();
}
