import { sql } from 'kysely';
import { actorId } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Rewritten } from '../core/memory/plan-replacement.ts';
import { textHash } from './text-hash.ts';

/** Which unit of the memory has each of these pairs of texts, by the pair's hash. */
export async function holdersOf(
  ctx: Ctx,
  memory: string,
  pairs: readonly Pick<Rewritten, 'zh' | 'en'>[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; zh_hash: string; en_hash: string }>`
    select unit.id, unit.zh_hash, unit.en_hash
    from jsonb_to_recordset(${JSON.stringify(pairs.map(hashesOf))}::jsonb) as r(zh_hash text, en_hash text)
    join language.unit on unit.office = ${ctx.office.code} and unit.memory = ${memory}::uuid
      and unit.zh_hash = r.zh_hash and unit.en_hash = r.en_hash and unit.removed_at is null`.execute(ctx.db);
  return new Map(rows.map((row) => [`${row.zh_hash}.${row.en_hash}`, row.id]));
}

/** Writes new texts of units, under one change number. Whether they were reviewed stays. */
export async function rewriteUnits(ctx: Ctx, changes: readonly Rewritten[], change: number): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ id, zh, en }) => ({ id, zh, en, ...hashesOf({ zh, en }) }));
  // One value in place of five thousand: binding them takes longer than writing.
  await sql`
    update language.unit set version = unit.version + 1, zh = r.zh, en = r.en, zh_hash = r.zh_hash, en_hash = r.en_hash,
      change = ${change}::bigint, changed_at = ${ctx.now.toISOString()}::timestamptz, changed_by = ${actorId(ctx.actor)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, zh text, en text, zh_hash text, en_hash text)
    where unit.office = ${ctx.office.code} and unit.id = r.id`.execute(ctx.db);
}

function hashesOf({ zh, en }: Pick<Rewritten, 'zh' | 'en'>) {
  return { zh_hash: textHash(zh), en_hash: textHash(en) };
}
