import { sql } from 'kysely';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { NewUnit } from '../../contract/memory.ts';
import type { LanguageTables } from '../tables.ts';
import { nextChange } from './next-change.ts';
import { pairHash, textHash } from './text-hash.ts';

/** A unit on its way into a memory; one from elsewhere may bring when it was last changed, and how often it was used. */
export type UnitToWrite = NewUnit & { changedAt?: string | null; used?: number };

/**
 * Writes those of these units that the memory does not have yet, all under one change number. Answers how many. `by` is
 * whoever asked for it, where that is not the actor.
 */
export async function writeUnits(
  ctx: Ctx,
  memory: string,
  units: readonly UnitToWrite[],
  by = actorId(ctx.actor),
): Promise<{ added: number; change: number }> {
  // Ids in their order: units that came together go out as they came.
  const ids = units.map(() => ctx.newId()).sort();
  const rows = units.map((one, at) => ({ id: ids[at], ...rowOf(one) }));
  const change = await nextChange(ctx);
  const at = ctx.now.toISOString();
  // One value in place of ten thousand: binding them takes longer than writing.
  const { rows: written } = await sql<{ id: string }>`
    insert into language.unit (office, memory, change, made_at, made_by, changed_by, id, zh, en, zh_hash,
      en_hash, before_hash, after_hash, document, origin, reviewed, confidence, props, used, changed_at)
    select ${ctx.office.code}, ${memory}::uuid, ${change}::bigint, ${at}::timestamptz, ${by}, ${by}, r.id, zh, en, zh_hash, en_hash,
      before_hash, after_hash, document, origin, reviewed, confidence, props, used, coalesce(changed_at, ${at}::timestamptz)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, zh text, en text, zh_hash text, en_hash text,
      before_hash text, after_hash text, document text, origin text, reviewed boolean, confidence double precision,
      props jsonb, used int, changed_at timestamptz)
    on conflict (office, memory, zh_hash, en_hash) where removed_at is null do nothing returning id`.execute(
    ctx.db,
  );
  await countUnits(ctx, memory, written.length);
  return { added: written.length, change };
}

/** So many more, or fewer, stand in the memory. */
export async function countUnits(ctx: Ctx, memory: string, by: number): Promise<void> {
  if (by === 0) return;
  await tables<LanguageTables>(ctx)
    .updateTable('language.memory')
    .set({ units: sql`units + ${by}` })
    .where('office', '=', ctx.office.code)
    .where('id', '=', memory)
    .execute();
}

function rowOf({ zh, en, before, after, used = 0, changedAt = null, ...facts }: UnitToWrite) {
  const { document, origin, reviewed, confidence, props } = facts;
  return {
    zh,
    en,
    zh_hash: textHash(zh),
    en_hash: textHash(en),
    before_hash: before && pairHash(before),
    after_hash: after && pairHash(after),
    document,
    origin,
    reviewed,
    confidence,
    props,
    used,
    changed_at: changedAt,
  };
}
