import { sql } from 'kysely';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { portion } from '../erase.ts';

/** Takes the names off sheets dealt with before then of which no case is left to be read: a file is often called by a person. */
export async function emptySheets(ctx: Ctx, before: Date): Promise<Id[]> {
  const { code } = ctx.office;
  const { rows } = await sql<{
    id: Id;
  }>`update service_hall.filing set file_name = null, version = version + 1
    where office = ${code} and id in (
      select id from service_hall.filing
      where office = ${code} and state <> 'tried' and file_name is not null and made_at < ${before}
        and not exists (select 1 from service_hall.hall_case of where of.office = ${code}
          and of.filing = filing.id and of.erased_on is null and of.state <> 'discarded')
      order by made_at, id limit ${portion} for update)
    returning id`.execute(ctx.db);
  return rows.map(({ id }) => id);
}

/** Takes name and contact off appointments before then, but those of a case: they go with it. */
export async function emptyBookings(ctx: Ctx, before: Date): Promise<Id[]> {
  const { code } = ctx.office;
  const { rows } = await sql<{ id: Id }>`update service_hall.booking set name = '', contact = null,
      version = version + 1
    where office = ${code} and id in (
      select id from service_hall.booking
      where office = ${code} and starts_at < ${before} and name <> '' and hall_case is null and state <> 'booked'
      order by starts_at, id limit ${portion} for update)
    returning id`.execute(ctx.db);
  return rows.map(({ id }) => id);
}
