import { sql } from 'kysely';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import { headerOfOurs, writeTmx } from '../../formats/tmx/write-tmx.ts';
import type { UnitRow } from '../queries.ts';
import { tmxOfUnit } from './tmx-of-unit.ts';

type Pair = { zh: string; en: string };

/** A unit with the neighbours it has in its memory, as it goes out. */
export type UnitOut = Pick<
  UnitRow,
  | 'id'
  | 'change'
  | 'zh'
  | 'en'
  | 'document'
  | 'reviewed'
  | 'confidence'
  | 'props'
  | 'used'
  | 'made_at'
  | 'changed_at'
> & { before: Pair | null; after: Pair | null };

const portion = 1000;
const nil = '00000000-0000-0000-0000-000000000000';

/** Memories, one after the other, as a file in TMX 1.4b, in flat memory: a thousand units a look, as they were written. */
export function tmxOfMemories(
  preparing: Pick<Preparing, 'read'>,
  memories: readonly { id: string; name_zh: string }[],
): AsyncGenerator<Uint8Array> {
  const properties = memories.map(({ name_zh: text }) => ({ type: 'x-memory', text, attributes: {} }));
  return writeTmx({ ...headerOfOurs, properties }, allUnits(preparing, memories));
}

async function* allUnits(preparing: Pick<Preparing, 'read'>, memories: readonly { id: string }[]) {
  for (const { id } of memories) yield* unitsOut(preparing, id);
}

async function* unitsOut(preparing: Pick<Preparing, 'read'>, memory: string) {
  for (let last: UnitOut | null = null; ; ) {
    const rows = await preparing.read((ctx) => unitsAfter(ctx, memory, last));
    for (const row of rows) yield tmxOfUnit(row);
    if (rows.length < portion) return;
    last = rows.at(-1)!;
  }
}

/** A neighbour is kept by its hashes; where it stands in the same memory, its words go along. */
async function unitsAfter(ctx: Ctx, memory: string, last: UnitOut | null): Promise<UnitOut[]> {
  const office = ctx.office.code;
  const { rows } = await sql<UnitOut>`
    select u.change, u.id, u.zh, u.en, u.document, u.reviewed, u.confidence, u.props, u.used, u.made_at, u.changed_at,
      (select jsonb_build_object('zh', b.zh, 'en', b.en) from language.unit b where b.office = ${office} and b.memory = ${memory}
        and b.zh_hash = split_part(u.before_hash, '.', 1) and b.en_hash = split_part(u.before_hash, '.', 2)
        and b.removed_at is null) as before,
      (select jsonb_build_object('zh', a.zh, 'en', a.en) from language.unit a where a.office = ${office} and a.memory = ${memory}
        and a.zh_hash = split_part(u.after_hash, '.', 1) and a.en_hash = split_part(u.after_hash, '.', 2)
        and a.removed_at is null) as after
    from language.unit u
    where u.office = ${office} and u.memory = ${memory} and u.removed_at is null
      and (u.change, u.id) > (${last?.change ?? '0'}::bigint, ${last?.id ?? nil}::uuid)
    order by u.change, u.id limit ${portion}`.execute(ctx.db);
  return rows;
}
