import { sql } from 'kysely';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { plannedOnce } from '../../../../kernel/server/database/planned-once.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import type { NewUnit } from '../../contract/memory.ts';
import { isRetired } from '../policy.ts';
import type { LanguageTables } from '../tables.ts';
import type { TakenUnit } from './index/index-request.ts';
import { nextChange } from './next-change.ts';
import { pairHash, textHash } from './text-hash.ts';

/** A unit on its way into a memory; one from elsewhere may bring when it was last changed, and how often it was used. */
export type UnitToWrite = NewUnit & { changedAt?: string | null; used?: number };

/** What became of units that were written: `ids` are of those the memory did not have yet, in their order. */
export interface Written {
  added: number;
  change: number;
  ids: (string | undefined)[];
}

/**
 * Writes those of these units that the memory does not have yet, all under one change number. Answers how many, and which
 * id each has. `by` is whoever asked for it, where that is not the actor. Refuses where the memory is retired by now.
 */
export async function writeUnits(
  ctx: Ctx,
  memory: string,
  units: readonly UnitToWrite[],
  by = actorId(ctx.actor),
): Promise<Written> {
  // Ids in their order: units that came together go out as they came.
  const ids = units.map(() => ctx.newId()).sort();
  const hashOf = hashesOnce();
  const rows = units.map((one, at) => ({ id: ids[at], ...rowOf(one, hashOf) }));
  const change = await nextChange(ctx);
  const at = ctx.now.toISOString();
  // One value in place of ten thousand, and one answer in place of a thousand: binding and reading them takes longer than writing.
  const { rows: answer } = await plannedOnce(ctx.db, () =>
    sql<{ ids: string | null }>`
    with written as (insert into language.unit (office, memory, change, made_at, made_by, changed_by, id, zh, en, zh_hash,
      en_hash, before_hash, after_hash, document, origin, reviewed, confidence, props, used, changed_at)
    select ${ctx.office.code}, ${memory}::uuid, ${change}::bigint, ${at}::timestamptz, ${by}, ${by}, r.id, zh, en, zh_hash, en_hash,
      before_hash, after_hash, document, origin, reviewed, confidence, props, used, coalesce(changed_at, ${at}::timestamptz)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, zh text, en text, zh_hash text, en_hash text,
      before_hash text, after_hash text, document text, origin text, reviewed boolean, confidence double precision,
      props jsonb, used int, changed_at timestamptz)
    on conflict (office, memory, zh_hash, en_hash) where removed_at is null do nothing returning id)
    select string_agg(id::text, ',') as ids from written`.execute(ctx.db),
  );
  const written = new Set(answer[0]?.ids?.split(','));
  // Whoever looked at the memory before may have looked before it was retired.
  if (!(await countUnits(ctx, memory, written.size, 'open'))) demand(isRetired);
  return { added: written.size, change, ids: ids.map((id) => (written.has(id) ? id : undefined)) };
}

/** Those of these units that were written, as an index takes them in. */
export function unitsWritten(memory: string, units: readonly UnitToWrite[], { ids }: Written): TakenUnit[] {
  return units.flatMap(({ zh, en }, at) => {
    const id = ids[at];
    return id === undefined ? [] : [{ id, memory, zh, en, removed: false }];
  });
}

/** So many more, or fewer, stand in the memory; false where it had to be open and is retired. */
export async function countUnits(ctx: Ctx, memory: string, by: number, must?: 'open'): Promise<boolean> {
  if (by === 0) return true;
  let counted = tables<LanguageTables>(ctx)
    .updateTable('language.memory')
    .set({ units: sql`units + ${by}` })
    .where('office', '=', ctx.office.code)
    .where('id', '=', memory);
  if (must === 'open') counted = counted.where('retired', 'is', null);
  const { numUpdatedRows } = await counted.executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A neighbour is mostly a unit beside it: what stands in several is hashed once. */
function hashesOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const hash = known.get(text) ?? textHash(text);
    known.set(text, hash);
    return hash;
  };
}

function rowOf(
  { zh, en, before, after, used = 0, changedAt = null, ...facts }: UnitToWrite,
  hashOf: (text: string) => string,
) {
  const { document, origin, reviewed, confidence, props } = facts;
  return {
    zh,
    en,
    zh_hash: hashOf(zh),
    en_hash: hashOf(en),
    before_hash: before && pairHash(before, hashOf),
    after_hash: after && pairHash(after, hashOf),
    document,
    origin,
    reviewed,
    confidence,
    props,
    used,
    changed_at: changedAt,
  };
}
