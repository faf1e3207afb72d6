import type { Abilities } from '../../../../../kernel/contract/abilities.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { namesOf } from '../../../../../kernel/server/person-names.ts';
import type { CardBatch, RequestRow } from '../../../contract/card-batches.ts';
import { mayKeepCards } from '../policy.ts';
import { firmOf, nameOfHolder } from '../present-head.ts';
import type { RequestRecord } from '../queries.ts';
import type { CardTables } from '../tables.ts';
import { type BatchRecord, itemsOf, loadStandings, seenBatch } from './queries.ts';

/** A batch as the contract promises; every operation on one answers with it. */
export async function wholeBatch(ctx: Ctx, id: Id): Promise<CardBatch> {
  const batch = await seenBatch(ctx, id);
  const items = await itemsOf(ctx, id);
  const nameOf = await namesOf(ctx, [batch.made_by]);
  return {
    id: batch.id,
    version: batch.version,
    number: batch.number,
    state: batch.state,
    madeAt: batch.made_at.toISOString(),
    madeBy: nameOf(batch.made_by),
    sentOn: batch.sent_on,
    items: await presentRequestRows(ctx, items),
    returns: await returnsOf(ctx, id),
    abilities: abilitiesOn(ctx, batch),
  };
}

/** Requests with whom they are for, and how the economies have answered so far. */
export async function presentRequestRows(ctx: Ctx, rows: readonly RequestRecord[]): Promise<RequestRow[]> {
  const standings = await loadStandings(
    ctx,
    rows.map(({ holder }) => holder),
  );
  return rows.flatMap((row) => {
    const loaded = standings.get(row.holder);
    if (!loaded) return [];
    const { holder, lines } = loaded;
    const of = (state: string) => lines.filter((line) => line.state === state).length;
    const asks = row.service === 'abtc-new' || row.service === 'abtc-renew';
    return [
      {
        id: row.id,
        service: row.service,
        state: row.state,
        filedOn: row.filed_on,
        remark: row.remark,
        place: row.place,
        holder: { id: holder.id, name: nameOfHolder(holder), firm: firmOf(holder)?.name ?? null },
        answers: asks ? { granted: of('granted'), refused: of('refused'), pending: of('pending') } : null,
      },
    ];
  });
}

async function returnsOf(ctx: Ctx, batch: Id): Promise<CardBatch['returns']> {
  const rows = await tables<CardTables>(ctx)
    .selectFrom('service_hall.batch_return')
    .select(['id', 'state', 'file_name', 'at', 'counts'])
    .where('office', '=', ctx.office.code)
    .where('batch', '=', batch)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    fileName: row.file_name,
    at: row.at.toISOString(),
    counts: { new: 0, same: 0, faulty: 0, ...row.counts },
  }));
}

const sentAlready: Both = { zh: '本批已报部。', en: 'It has been sent already.' };
const notSent: Both = { zh: '本批还没有报部。', en: 'It has not been sent yet.' };

function abilitiesOn(ctx: Ctx, { state }: BatchRecord): Abilities {
  const may = mayKeepCards(ctx.actor);
  const when = (holds: boolean, why: Both) => (may === true && !holds ? why : may);
  return {
    send: when(state === 'made', sentAlready),
    takeReturn: when(state !== 'made', notSent),
  };
}
