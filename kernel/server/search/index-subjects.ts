import { sql } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';
import { unawaited } from '../database/quick-pool.ts';
import type { SearchEntry } from '../house/subject.ts';
import { sortKey } from './pinyin.ts';
import { asTsvector, indexTokens } from './tokens.ts';

const atOnce = 500;

/**
 * Brings what the search knows of these subjects up to date, in the caller's transaction. A subject its module no
 * longer offers an entry for is taken out.
 */
export async function indexSubjects(ctx: Ctx, kind: string, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  const entries = await subjectOf(ctx, kind).searchEntries(ctx, [...new Set(ids)]);
  await writeEntries(ctx, kind, entries, 'touched');
  const offered = new Set(entries.map((entry) => entry.id));
  await removeFromIndex(
    ctx,
    kind,
    ids.filter((id) => !offered.has(id)),
  );
}

/** The same for subjects just made, whose entries their maker has in hand. */
export async function indexNew(ctx: Ctx, kind: string, entries: SearchEntry[]): Promise<void> {
  await writeEntries(ctx, kind, entries, 'touched');
}

/** Takes subjects out of the search. */
export async function removeFromIndex(ctx: Ctx, kind: string, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from kernel.search_entry
    where office = ${ctx.office.code} and kind = ${kind} and id = any(${ids}::uuid[])`.execute(ctx.db);
}

/** Makes the office's whole index again from its modules. Answers with the number of entries. */
export async function reindexAll(ctx: Ctx): Promise<number> {
  let count = 0;
  for (const subject of ctx.house.subjects.values()) {
    const entries = await subject.searchEntries(ctx);
    await writeEntries(ctx, subject.kind, entries, 'rebuilt');
    await sql`delete from kernel.search_entry
      where office = ${ctx.office.code} and kind = ${subject.kind}
        and id <> all(${entries.map((entry) => entry.id)}::uuid[])`.execute(ctx.db);
    count += entries.length;
  }
  await sql`delete from kernel.search_entry
    where office = ${ctx.office.code} and kind <> all(${[...ctx.house.subjects.keys()]}::text[])`.execute(
    ctx.db,
  );
  return count;
}

function subjectOf(ctx: Ctx, kind: string) {
  const subject = ctx.house.subjects.get(kind);
  if (!subject) throw new Error(`no module owns the subject kind ${kind}`);
  return subject;
}

/** A rebuilt entry keeps the time of its last change: making the index again must not disturb what is recent. */
async function writeEntries(
  ctx: Ctx,
  kind: string,
  entries: SearchEntry[],
  because: 'touched' | 'rebuilt',
): Promise<void> {
  const kept = because === 'touched' ? sql`excluded.changed_at` : sql`e.changed_at`;
  for (let from = 0; from < entries.length; from += atOnce) {
    const rows = entries.slice(from, from + atOnce).map((entry) => rowOf(ctx, entry));
    // One value in place of a thousand: binding them takes longer than writing.
    await sql`${unawaited} insert into kernel.search_entry as e
        (office, kind, id, title_zh, title_en, how, detail_zh, detail_en, tokens, sort_key, changed_at)
      select ${ctx.office.code}, ${kind}, r.*, ${ctx.now.toISOString()}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, title_zh text, title_en text, how text,
        detail_zh text, detail_en text, tokens tsvector, sort_key text)
      on conflict (office, kind, id) do update set
        title_zh = excluded.title_zh, title_en = excluded.title_en, how = excluded.how,
        detail_zh = excluded.detail_zh, detail_en = excluded.detail_en,
        tokens = excluded.tokens, sort_key = excluded.sort_key, changed_at = ${kept}`.execute(ctx.db);
  }
}

function rowOf(ctx: Ctx, entry: SearchEntry): Record<string, unknown> {
  return {
    id: entry.id,
    title_zh: entry.title.zh,
    title_en: entry.title.en,
    how: entry.title.how,
    detail_zh: entry.detail?.zh ?? null,
    detail_en: entry.detail?.en ?? null,
    tokens: asTsvector(indexTokens(ctx.office.code, entry)),
    sort_key: sortKey(entry.title.zh ?? entry.title.en ?? ''),
  };
}
