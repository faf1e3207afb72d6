import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { refuse } from '../../refuse.ts';
import { mayKeepCards } from '../policy.ts';
import { cardsOf, clearancesOf, type HolderRecord, linesOf, type RequestRecord } from '../queries.ts';
import { type Loaded, standingOf } from '../standing.ts';
import type { BatchReturnTable, BatchTable, CardTables } from '../tables.ts';

export type BatchRecord = Selectable<BatchTable>;
export type ReturnRecord = Selectable<BatchReturnTable>;

/** A batch this actor may look at; to anybody else there is none. */
export async function seenBatch(ctx: Ctx, id: Id, lock = false): Promise<BatchRecord> {
  if (mayKeepCards(ctx.actor) !== true) throw refuse('not-found');
  return getRow<BatchRecord>(ctx, 'service_hall.batch', id, lock);
}

export async function seenReturn(ctx: Ctx, id: Id, lock = false): Promise<ReturnRecord> {
  if (mayKeepCards(ctx.actor) !== true) throw refuse('not-found');
  return getRow<ReturnRecord>(ctx, 'service_hall.batch_return', id, lock);
}

/** The items of a batch, in their order. */
export function itemsOf(ctx: Ctx, batch: Id): Promise<RequestRecord[]> {
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.card_request')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('batch', '=', batch)
    .orderBy('place')
    .execute();
}

/** Where each of these people stands, read at once. With `lock` nobody changes them meanwhile. */
export async function loadStandings(
  ctx: Ctx,
  ids: readonly Id[],
  lock = false,
): Promise<ReadonlyMap<Id, Loaded>> {
  const asked = tables<CardTables>(ctx)
    .selectFrom('service_hall.holder')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id');
  const holders: HolderRecord[] = await (lock ? asked.forUpdate() : asked).execute();
  const cards = Map.groupBy(await cardsOf(ctx, ids), ({ holder }) => holder);
  const clearances = new Map((await clearancesOf(ctx, ids)).map((one) => [one.holder, one]));
  const all = await linesOf(
    ctx,
    [...clearances.values()].map(({ id }) => id),
  );
  const lines = Map.groupBy(all, ({ holder }) => holder);
  return new Map(
    holders.map((holder) => {
      const own = { cards: cards.get(holder.id) ?? [], lines: lines.get(holder.id) ?? [] };
      const clearance = clearances.get(holder.id);
      return [holder.id, { holder, ...own, clearance, standing: standingOf(holder, own.cards, own.lines) }];
    }),
  );
}
