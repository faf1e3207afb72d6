import { sql } from 'kysely';
import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';

/** Names of those who stand in the ledger, by the ids it keeps. Somebody unknown keeps his id for a name. */
export async function actorNames(ctx: Ctx, ids: readonly string[]): Promise<(id: string) => Both> {
  const { rows } = await sql<{ user_id: string; name_zh: string; name_en: string }>`
    select user_id, name_zh, name_en from kernel.person_name
    where office = ${ctx.office.code} and user_id = any(${[...new Set(ids)]}::text[])`.execute(ctx.db);
  const people = new Map(rows.map((row) => [row.user_id, { zh: row.name_zh, en: row.name_en }]));
  return (id) => people.get(id) ?? fixedName(ctx, id) ?? { zh: id, en: id };
}

function fixedName(ctx: Ctx, id: string): Both | undefined {
  if (id === 'public') return { zh: '公众', en: 'The public' };
  const [, moduleId] = id.match(/^system:(.+)$/) ?? [];
  if (moduleId === undefined) return undefined;
  const name = ctx.house.modules.find((module) => module.id === moduleId)?.name;
  if (!name) return { zh: '系统', en: 'The system' };
  return { zh: `系统（${name.zh}）`, en: `The system (${name.en})` };
}
