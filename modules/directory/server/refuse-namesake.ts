import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { PersonName } from '../contract/person.ts';
import { nameColumns } from './columns.ts';
import { refuse } from './refuse.ts';
import type { DirectoryTables } from './tables.ts';

/** Refuses a name another person has or had, unless the note says how the two differ. */
export async function refuseNamesake(
  ctx: Ctx,
  input: { name: PersonName; note: string | null },
  self?: Id,
): Promise<void> {
  if (input.note) return;
  const { full_zh, full_en } = nameColumns(input.name);
  let same = tables<DirectoryTables>(ctx)
    .selectFrom('directory.person')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where((eb) => (full_zh === null ? eb('full_en', '=', full_en) : eb('full_zh', '=', full_zh)));
  if (self) same = same.where('id', '<>', self);
  const name = full_zh ?? full_en ?? '';
  if (await same.executeTakeFirst()) throw refuse('person-exists', { name });
  const formerly = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.other_name as other')
    .innerJoin('directory.person as person', (join) =>
      join.onRef('person.office', '=', 'other.office').onRef('person.id', '=', 'other.person'),
    )
    .select(['person.full_zh', 'person.full_en'])
    .where('other.office', '=', ctx.office.code)
    .where((eb) => (full_zh === null ? eb('text_en', '=', full_en) : eb('text_zh', '=', full_zh)))
    .where('person.id', 'is distinct from', self ?? null)
    .executeTakeFirst();
  if (formerly)
    throw refuse('person-formerly', { name, present: formerly.full_zh ?? formerly.full_en ?? '' });
}
