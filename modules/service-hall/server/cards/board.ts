import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../kernel/contract/ids.ts';
import type { InputOf, OutputOf } from '../../../../kernel/contract/operation.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import type { BoardRow, BoardShow, listCardBoard } from '../../contract/cards.ts';
import { addMonths } from '../core/cards/days.ts';
import type { Waits } from '../core/cards/waits.ts';
import { mayKeepCards } from './policy.ts';
import { boardEconomies, headOf } from './present-head.ts';
import { boardLineOf } from './present-line.ts';
import { cardsOf, clearancesOf, type HolderRecord, linesOf } from './queries.ts';
import { cardSettings } from './settings.ts';
import type { CardTables } from './tables.ts';
import { waitsByEconomy } from './waits.ts';

/** A page of the board, narrowed. */
export async function boardPage(
  ctx: Ctx,
  input: InputOf<typeof listCardBoard>,
): Promise<OutputOf<typeof listCardBoard>> {
  const waits = await waitsByEconomy(ctx);
  let found = tables<CardTables>(ctx)
    .selectFrom('service_hall.holder as holder')
    .where('office', '=', ctx.office.code);
  if (input.firm) found = found.where('firm_code', '=', input.firm);
  const { renewFromMonths } = await cardSettings(ctx);
  for (const narrowed of [
    input.show && shown(ctx, input.show, waits, renewFromMonths),
    input.economy && waitingAt(ctx, input.economy),
  ])
    if (narrowed) found = found.where(sql<boolean>`id in (${narrowed})`);
  let page = found.selectAll('holder').orderBy('sort_key').orderBy('id');
  if (input.after) {
    const [key, last] = keysOf(input.after, z.tuple([z.string(), id]));
    page = page.where(sql<boolean>`(sort_key, id) > (${key}, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.sort_key, row.id]);
  return {
    ...result,
    items: await presentBoard(ctx, result.items, waits),
    economies: boardEconomies(waits),
    firms: await firmsWithHolders(ctx),
    abilities: { add: mayKeepCards(ctx.actor) },
  };
}

/** Holders with their cards and lines, each read once for all of them. */
export async function presentBoard(
  ctx: Ctx,
  holders: readonly HolderRecord[],
  waits: ReadonlyMap<string, Waits>,
): Promise<BoardRow[]> {
  const ids = holders.map((holder) => holder.id);
  const cards = Map.groupBy(await cardsOf(ctx, ids), ({ holder }) => holder);
  const clearances = await clearancesOf(ctx, ids);
  const lines = Map.groupBy(
    await linesOf(
      ctx,
      clearances.map((one) => one.id),
    ),
    ({ holder }) => holder,
  );
  const running = new Map(clearances.map((one) => [one.holder, one]));
  return holders.map((holder) => {
    const clearance = running.get(holder.id);
    return {
      ...headOf(holder, cards.get(holder.id) ?? []),
      application: clearance ? { service: clearance.service, sentOn: clearance.sent_on } : null,
      lines: (lines.get(holder.id) ?? []).map((line) => boardLineOf(line, ctx.today, waits)),
    };
  });
}

/** The ids of holders of whom this is so. */
function shown(
  ctx: Ctx,
  show: BoardShow,
  waits: ReadonlyMap<string, Waits>,
  renewFromMonths: number,
): RawBuilder<unknown> {
  const office = ctx.office.code;
  switch (show) {
    case 'waiting':
      return sql`select holder from service_hall.economy_line where office = ${office} and state = 'pending'`;
    case 'slow': {
      const slow = [...waits].flatMap(([economy, { p90 }]) => (p90 === null ? [] : [{ economy, p90 }]));
      return sql`select line.holder from service_hall.economy_line line
        join jsonb_to_recordset(${JSON.stringify(slow)}::jsonb) as known(economy text, p90 int)
          on known.economy = line.economy and ${ctx.today}::date - line.sent_on > known.p90
        where line.office = ${office} and line.state = 'pending'`;
    }
    case 'in-force':
      return sql`select holder from service_hall.card where office = ${office} and state in ('interim', 'active')`;
    case 'ending':
      return sql`select holder from service_hall.card where office = ${office} and state in ('interim', 'active')
        and ends_on < ${addMonths(ctx.today, renewFromMonths)}::date`;
    case 'to-send':
      return sql`select holder from service_hall.card_request where office = ${office} and state in ('waiting', 'sent-back')`;
  }
}

function waitingAt(ctx: Ctx, economy: string): RawBuilder<unknown> {
  return sql`select holder from service_hall.economy_line
    where office = ${ctx.office.code} and state = 'pending' and economy = ${economy}`;
}

const mostFirms = 200;

async function firmsWithHolders(ctx: Ctx) {
  const { rows } = await sql<{ code: string; zh: string | null; en: string | null }>`
    select firm_code as code, max(firm_zh) as zh, max(firm_en) as en from service_hall.holder
    where office = ${ctx.office.code} and firm_code is not null
    group by firm_code order by max(firm_zh) limit ${mostFirms}`.execute(ctx.db);
  return rows.map(({ code, zh, en }) => ({ code, name: { zh, en, how: 'recorded' as const } }));
}
