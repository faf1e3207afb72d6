import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';

/**
 * An instant on the days from one to another, both counted, of the office's own clock. The days become instants, not the
 * other way round, so that an index over instants finds them.
 */
export function onDays(
  ctx: Ctx,
  column: string,
  first: Expression<unknown>,
  last = first,
): RawBuilder<boolean> {
  const instant = sql.ref(column);
  const zone = ctx.office.timeZone;
  return sql`(${instant} >= ${first}::date::timestamp at time zone ${zone}
    and ${instant} < (${last}::date + 1)::timestamp at time zone ${zone})`;
}
