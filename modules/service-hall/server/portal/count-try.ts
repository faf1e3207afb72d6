import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';
import type { PortalTables } from './tables.ts';

/** So many tries at one thing in an hour, whoever tries. */
const mostAnHour = 10;
const hourMs = 3_600_000;

/** Counts a try from outside at something that is found by what one knows of it, and refuses one too many. Kept is no word of it. */
export async function countTry(ctx: Ctx, what: string): Promise<void> {
  const asked = createHash('sha256').update(what).digest('hex');
  const tries = tables<PortalTables>(ctx);
  const { made } = await tries
    .selectFrom('service_hall.track_try')
    .select((eb) => eb.fn.countAll<string>().as('made'))
    .where('office', '=', ctx.office.code)
    .where('asked', '=', asked)
    .where('at', '>', new Date(ctx.now.getTime() - hourMs))
    .executeTakeFirstOrThrow();
  if (Number(made) >= mostAnHour) throw refuse('too-many-requests', { seconds: hourMs / 1000 });
  await sql`with old as (delete from service_hall.track_try
      where office = ${ctx.office.code} and at < ${new Date(ctx.now.getTime() - 24 * hourMs)})
    insert into service_hall.track_try (office, id, asked, at)
    values (${ctx.office.code}, ${ctx.newId()}, ${asked}, ${ctx.now})`.execute(ctx.db);
}
