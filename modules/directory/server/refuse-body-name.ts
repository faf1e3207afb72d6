import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { refuse } from './refuse.ts';
import type { DirectoryTables } from './tables.ts';

/** Refuses a Chinese name another body has: they are unique in an office. The index behind it would only fail. */
export async function refuseBodyName(ctx: Ctx, zh: string | null, self: Id): Promise<void> {
  if (zh === null) return;
  const other = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.body')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('name_zh', '=', zh)
    .where('id', '<>', self)
    .executeTakeFirst();
  if (other) throw refuse('body-exists', { name: zh });
}
