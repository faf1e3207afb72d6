import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { BodyTable, DirectoryTables } from '../tables.ts';

/** The office itself as a body of its directory, found by its name; undefined where it was not entered. */
export async function findOwnBody(ctx: Ctx): Promise<BodyTable | undefined> {
  const { zh, en } = ctx.office.name;
  return tables<DirectoryTables>(ctx)
    .selectFrom('directory.body')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`(name_zh = ${zh} or name_en = ${en})`)
    .orderBy(sql`name_zh = ${zh} desc nulls last`)
    .orderBy('id')
    .executeTakeFirst();
}
