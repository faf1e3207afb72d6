import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { DirectoryTables } from './tables.ts';

/** The body of this Chinese name, full or short, if the directory has one. */
export async function findBodyByName(ctx: Ctx, zh: string): Promise<Id | undefined> {
  const row = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.body')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where((eb) => eb.or([eb('name_zh', '=', zh), eb('short_zh', '=', zh)]))
    .orderBy('sort_key')
    .executeTakeFirst();
  return row?.id;
}
