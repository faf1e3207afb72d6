import { type RawBuilder, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { MergedRecord } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import type { DirectoryTables } from '../tables.ts';

/** Which records these stand for now: those that were merged for their survivor, all others for themselves. */
export async function survivorsOf(ctx: Ctx, kind: NamedKind, ids: readonly Id[]): Promise<Map<Id, Id>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ asked: Id; id: Id }>`
    with recursive way as (
      select id as asked, id, 0 as depth from unnest(${ids}::uuid[]) id
      union all
      select way.asked, m.survivor, way.depth + 1 from directory.merge m join way on m.merged = way.id
        where m.office = ${ctx.office.code} and m.kind = ${kind} and m.undone_at is null and way.depth < 32
    ) select distinct on (asked) asked, id from way order by asked, depth desc`.execute(ctx.db);
  return new Map(rows.map(({ asked, id }) => [asked, id]));
}

/** As SQL, the ids this record answers to: its own, and those of all that were merged into it. */
export function idsStoodFor(kind: NamedKind, id: Id): RawBuilder<unknown> {
  return sql`with recursive stood as (
      select ${id}::uuid as id
      union
      select m.merged from directory.merge m join stood on m.survivor = stood.id
        where m.kind = ${kind} and m.undone_at is null
    ) select id from stood`;
}

/** As SQL, the ids this record stands for now: its own, and those of all it went into. */
export function idsOnTheWay(kind: NamedKind, id: Id): RawBuilder<unknown> {
  return sql`with recursive way as (
      select ${id}::uuid as id
      union
      select m.survivor from directory.merge m join way on m.merged = way.id
        where m.kind = ${kind} and m.undone_at is null
    ) select id from way`;
}

/** As SQL, kind and id of the records that were merged into others. */
export function mergedAway(): RawBuilder<unknown> {
  return sql`select kind, merged from directory.merge where undone_at is null`;
}

/** Which record this stands for now: itself, or the one it was merged into. */
export async function standsFor(ctx: Ctx, kind: NamedKind, id: Id): Promise<Id> {
  return (await survivorsOf(ctx, kind, [id])).get(id) ?? id;
}

/** The records that were merged into this one, the latest first. */
export async function mergedInto(ctx: Ctx, kind: NamedKind, id: Id): Promise<MergedRecord[]> {
  const rows = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.merge')
    .select(['id', 'merged', 'name_zh', 'name_en', 'name_how', 'at'])
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('survivor', '=', id)
    .where('undone_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id: mergeId, merged, name_zh: zh, name_en: en, name_how: how, at }) => ({
    mergeId,
    id: merged,
    name: { zh, en, how },
    at: at.toISOString(),
  }));
}
