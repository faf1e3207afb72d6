import { sql } from 'kysely';
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { liveStates } from '../../../contract/card-states.ts';
import { portion } from '../erase.ts';

/** Erases lines of firms' registers: cards handed back so long ago, and those never handed back that ended so long ago. */
export async function eraseLoans(ctx: Ctx, since: IsoDate): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`delete from service_hall.card_loan
    where office = ${ctx.office.code} and id in (
      select loan.id from service_hall.card_loan loan
      join service_hall.card on card.office = loan.office and card.id = loan.card
      where loan.office = ${ctx.office.code} and coalesce(loan.returned_on,
        case when card.state in (${sql.join([...liveStates])}) then null
          else greatest(loan.to_on, card.ended_on, card.ends_on) end) < ${since}::date
      order by loan.taken_on, loan.id limit ${portion} for update of loan)
    returning id`.execute(ctx.db);
  return rows.map(({ id }) => id);
}

/** Erases that somebody left a firm, said so long ago: taken back since, or the card is in force no more and the case that ended it erased. */
export async function eraseLeavers(ctx: Ctx, since: IsoDate): Promise<Id[]> {
  const { code } = ctx.office;
  const { rows } = await sql<{ id: Id }>`delete from service_hall.card_leaver
    where office = ${code} and id in (
      select id from service_hall.card_leaver leaver
      where office = ${code} and said_at < ${since}::date and (taken_back is not null or not exists (
        select 1 from service_hall.card where card.office = ${code} and card.holder = leaver.holder
          and card.state in (${sql.join([...liveStates])})))
        and not exists (select 1 from service_hall.hall_case of where of.office = ${code}
          and of.id = leaver.cancel_case and of.erased_on is null and of.state <> 'discarded')
      order by said_at, id limit ${portion} for update)
    returning id`.execute(ctx.db);
  return rows.map(({ id }) => id);
}
