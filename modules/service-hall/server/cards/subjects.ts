import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import { cardsVisible } from './policy.ts';
import { nameOfHolder } from './present-head.ts';
import type { HolderRecord } from './queries.ts';
import type { CardTables } from './tables.ts';

/** Page of a holder in the staff app. */
export function holderLink(id: Id): string {
  return `/cards/${id}`;
}

/** A holder of a travel card, as the search and the ledger know one. */
export const holderSubject: Subject = {
  kind: 'card-holder',
  name: { zh: '旅行卡持卡人', en: 'Travel card holder' },
  link: holderLink,
  visible: (actor) => cardsVisible(actor),
  async titles(ctx, ids) {
    return new Map((await holdersOf(ctx, ids)).map((row) => [row.id, nameOfHolder(row)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await holdersOf(ctx, ids);
    return rows.map((row) => ({
      id: row.id,
      title: nameOfHolder(row),
      detail: {
        zh: ['旅行卡', row.firm_zh ?? row.firm_en].filter(Boolean).join(' · '),
        en: ['Travel card', row.firm_en ?? row.firm_zh].filter(Boolean).join(' · '),
      },
      words: [row.firm_zh, row.firm_en].flatMap((word) => word ?? []),
    }));
  },
};

/** A batch for the ministry. */
export const batchSubject: Subject = {
  kind: 'card-batch',
  name: { zh: '旅行卡报部批次', en: 'Batch of travel cards' },
  link: (id) => `/cards/batches/${id}`,
  visible: (actor) => cardsVisible(actor, 'service_hall.batch'),
  async titles(ctx, ids) {
    const rows = await batchesOf(ctx, ids);
    return new Map(rows.map(({ id, number }) => [id, titleOfBatch(number)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await batchesOf(ctx, ids);
    return rows.map(({ id, number }) => ({
      id,
      title: titleOfBatch(number),
      detail: { zh: 'APEC商务旅行卡', en: 'APEC Business Travel Card' },
      words: [number],
    }));
  },
};

export function titleOfBatch(number: string) {
  return { zh: `第${number}批`, en: `Batch ${number}`, how: 'recorded' as const };
}

async function holdersOf(ctx: Ctx, ids?: Id[]): Promise<HolderRecord[]> {
  if (ids?.length === 0) return [];
  const all = tables<CardTables>(ctx)
    .selectFrom('service_hall.holder')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? all.where(sql<boolean>`id = any(${ids}::uuid[])`) : all).execute();
}

async function batchesOf(ctx: Ctx, ids?: Id[]): Promise<{ id: Id; number: string }[]> {
  if (ids?.length === 0) return [];
  const all = tables<CardTables>(ctx)
    .selectFrom('service_hall.batch')
    .select(['id', 'number'])
    .where('office', '=', ctx.office.code);
  return (ids ? all.where(sql<boolean>`id = any(${ids}::uuid[])`) : all).execute();
}
