import type { Selectable } from 'kysely';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { BodyTable, DirectoryTables } from './tables.ts';

/** The bodies that have one of these Chinese names, as their full name or their short one. */
export async function bodiesNamed(ctx: Ctx, zh: string[]): Promise<Selectable<BodyTable>[]> {
  if (zh.length === 0) return [];
  return tables<DirectoryTables>(ctx)
    .selectFrom('directory.body')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where((eb) => eb.or([eb('name_zh', 'in', zh), eb('short_zh', 'in', zh)]))
    .orderBy('sort_key')
    .execute();
}
