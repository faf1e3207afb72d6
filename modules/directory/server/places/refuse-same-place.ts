import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';

/** One place of a Chinese name in a city: the index behind it would only fail, this says why. */
export async function refuseSamePlace(
  ctx: Ctx,
  { name, city }: { name: LocalText; city: LocalText | null },
  self?: Id,
): Promise<void> {
  if (name.zh === null) return;
  let same = tables<DirectoryTables>(ctx)
    .selectFrom('directory.place')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('name_zh', '=', name.zh)
    .where(sql<boolean>`coalesce(city_zh, '') = ${city?.zh ?? ''}`);
  if (self) same = same.where('id', '<>', self);
  if (await same.executeTakeFirst()) throw refuse('place-exists', { name: name.zh });
}
