import { sql } from 'kysely';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { NewUnit } from '../../contract/memory.ts';
import type { LanguageTables } from '../tables.ts';
import { nextChange } from './next-change.ts';
import { pairHash, textHash } from './text-hash.ts';

/** Writes those of these units that the memory does not have yet, all under one change number. Answers how many. */
export async function writeUnits(
  ctx: Ctx,
  memory: string,
  units: readonly NewUnit[],
): Promise<{ added: number; change: number }> {
  const rows = units.map((one) => rowOf(ctx, one));
  const change = await nextChange(ctx);
  const by = actorId(ctx.actor);
  const at = ctx.now.toISOString();
  // One value in place of ten thousand: binding them takes longer than writing.
  const { rows: written } = await sql<{ id: string }>`
    insert into language.unit (office, memory, change, made_at, made_by, changed_at, changed_by, id, zh, en, zh_hash,
      en_hash, before_hash, after_hash, document, origin, reviewed, confidence, props)
    select ${ctx.office.code}, ${memory}::uuid, ${change}::bigint, ${at}::timestamptz, ${by}, ${at}::timestamptz, ${by}, r.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, zh text, en text, zh_hash text, en_hash text,
      before_hash text, after_hash text, document text, origin text, reviewed boolean, confidence double precision,
      props jsonb)
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

function rowOf(ctx: Ctx, { zh, en, before, after, document, origin, reviewed, confidence, props }: NewUnit) {
  return {
    id: ctx.newId(),
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
  };
}
