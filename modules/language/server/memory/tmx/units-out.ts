import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import { headerOfOurs, writeTmx } from '../../formats/tmx/write-tmx.ts';
import type { LanguageTables } from '../../tables.ts';
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

async function unitsAfter(ctx: Ctx, memory: string, last: UnitOut | null): Promise<UnitOut[]> {
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`(change, id) > (${last?.change ?? '0'}::bigint, ${last?.id ?? nil}::uuid)`)
    .orderBy('change')
    .orderBy('id')
    .limit(portion)
    .execute();
  const neighbours = await neighboursOf(ctx, memory, rows);
  return rows.map((row) => ({
    ...row,
    before: neighbours.get(row.before_hash ?? '') ?? null,
    after: neighbours.get(row.after_hash ?? '') ?? null,
  }));
}

/** A neighbour is kept by its hashes; where it stands in the same memory, its words go along. */
async function neighboursOf(ctx: Ctx, memory: string, rows: readonly UnitRow[]): Promise<Map<string, Pair>> {
  const hashes = rows.flatMap((row) => [row.before_hash, row.after_hash]).flatMap((hash) => hash ?? []);
  const sources = [...new Set(hashes.map((hash) => hash.split('.')[0]!))];
  if (sources.length === 0) return new Map();
  const found = await tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .select(['zh', 'en', 'zh_hash', 'en_hash'])
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`zh_hash = any(${sources}::text[])`)
    .execute();
  return new Map(found.map(({ zh, en, zh_hash, en_hash }) => [`${zh_hash}.${en_hash}`, { zh, en }]));
}
