import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { NamedKind, OtherName } from '../../contract/other-name.ts';
import type { DirectoryTables, OtherNameTable } from '../tables.ts';

/** The other names of records of one kind, the latest in use first. */
export async function otherNamesOf(ctx: Ctx, kind: NamedKind, ids: readonly Id[]): Promise<OtherNameTable[]> {
  if (ids.length === 0) return [];
  return tables<DirectoryTables>(ctx)
    .selectFrom('directory.other_name')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`${sql.ref(kind)} = any(${ids}::uuid[])`)
    .orderBy(sql`used_to desc nulls first`)
    .orderBy('id', 'desc')
    .execute();
}

/** What an other name belongs to. */
export function ownerOf({ person, body }: Pick<OtherNameTable, 'person' | 'body'>): {
  kind: NamedKind;
  id: Id;
} {
  return person === null ? { kind: 'body', id: body! } : { kind: 'person', id: person };
}

/** Each text of these names, in either language. */
export function textsOf(names: readonly Pick<OtherNameTable, 'text_zh' | 'text_en'>[]): string[] {
  return names.flatMap(({ text_zh, text_en }) => [text_zh, text_en].flatMap((text) => text ?? []));
}

export function presentOtherName(row: OtherNameTable): OtherName {
  const { id, version, kind, text_zh: zh, text_en: en, used_from: from, used_to: to, note } = row;
  return { id, version, kind, text: { zh, en }, from, to, note };
}

/** The other names of one record, as the contract promises. */
export async function presentedNamesOf(ctx: Ctx, kind: NamedKind, id: Id): Promise<OtherName[]> {
  return (await otherNamesOf(ctx, kind, [id])).map(presentOtherName);
}
