import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { refuse } from '../refuse.ts';
import { mayKeepCards } from './policy.ts';
import type {
  CardRequestTable,
  CardTable,
  CardTables,
  ClearanceTable,
  EconomyLineTable,
  HolderTable,
  LineChangeTable,
} from './tables.ts';

export type HolderRecord = Selectable<HolderTable>;
export type CardRecord = Selectable<CardTable>;
export type LineRecord = Selectable<EconomyLineTable>;
export type ClearanceRecord = Selectable<ClearanceTable>;
export type RequestRecord = Selectable<CardRequestTable>;

/** A holder this actor may look at; to anybody else there is none. */
export async function seenHolder(ctx: Ctx, id: Id): Promise<HolderRecord> {
  if (mayKeepCards(ctx.actor) !== true) throw refuse('not-found');
  return getRow<HolderRecord>(ctx, 'service_hall.holder', id);
}

/** A holder to be worked on, of the version the worker saw. The row is the lock of all that hangs on the person. */
export async function holderToChange(
  ctx: Ctx,
  { holderId, version }: { holderId: Id; version: number },
): Promise<HolderRecord> {
  demand(mayKeepCards(ctx.actor));
  const holder = await lockHolder(ctx, holderId);
  demandVersion(holder.version, version);
  return holder;
}

export function lockHolder(ctx: Ctx, id: Id): Promise<HolderRecord> {
  return getRow<HolderRecord>(ctx, 'service_hall.holder', id, true);
}

/** Every card ever made for a person, the oldest first. */
export function cardsOf(ctx: Ctx, holders: readonly Id[]): Promise<CardRecord[]> {
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.card')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`holder = any(${holders}::uuid[])`)
    .orderBy('issued_on')
    .orderBy('id')
    .execute();
}

/** The running application of each of these, where there is one. */
export function clearancesOf(ctx: Ctx, holders: readonly Id[]): Promise<ClearanceRecord[]> {
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.clearance')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('ended_on', 'is', null)
    .where(sql<boolean>`holder = any(${holders}::uuid[])`)
    .execute();
}

/** The lines of these applications. */
export async function linesOf(ctx: Ctx, clearances: readonly Id[]): Promise<LineRecord[]> {
  if (clearances.length === 0) return [];
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.economy_line')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`clearance = any(${clearances}::uuid[])`)
    .orderBy('economy')
    .execute();
}

/** What became of these lines, the newest first. */
export async function changesOf(ctx: Ctx, lines: readonly Id[]): Promise<Selectable<LineChangeTable>[]> {
  if (lines.length === 0) return [];
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.line_change')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`line = any(${lines}::uuid[])`)
    .orderBy('n', 'desc')
    .execute();
}

/** What was asked of the ministry for a person, the newest first. */
export function requestsOf(ctx: Ctx, holder: Id): Promise<RequestRecord[]> {
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.card_request')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('holder', '=', holder)
    .orderBy('filed_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
