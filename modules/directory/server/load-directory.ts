import { type Selectable, sql } from 'kysely';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { Preparing } from '../../../kernel/server/operation.ts';
import type { BodyTable, DirectoryTables, OtherNameTable, PersonTable, PostTable } from './tables.ts';

const atOnce = 4000;

/** Every row of the directory. */
export interface WholeDirectory {
  people: Selectable<PersonTable>[];
  posts: Selectable<PostTable>[];
  bodies: Selectable<BodyTable>[];
  names: Selectable<OtherNameTable>[];
}

/** Reads the whole directory, in parts so that nobody waits long for the database. */
export async function loadDirectory(read: Preparing['read']): Promise<WholeDirectory> {
  return {
    people: await inParts(read, 'directory.person'),
    posts: await inParts(read, 'directory.post'),
    bodies: await inParts(read, 'directory.body'),
    names: await inParts(read, 'directory.other_name'),
  };
}

type Table = 'directory.person' | 'directory.post' | 'directory.body' | 'directory.other_name';

async function inParts<Row extends { id: string }>(read: Preparing['read'], table: Table): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const last = all.at(-1)?.id;
    const part = await read((ctx) => partAfter<Row>(ctx, table, last));
    all.push(...part);
    if (part.length < atOnce) return all;
  }
}

async function partAfter<Row>(ctx: Ctx, table: Table, last: string | undefined): Promise<Row[]> {
  const query = tables<DirectoryTables>(ctx)
    .selectFrom(table)
    .selectAll()
    .where('office', '=', ctx.office.code)
    .orderBy('id')
    .limit(atOnce);
  const after = last === undefined ? query : query.where(sql<boolean>`id > ${last}::uuid`);
  return (await after.execute()) as Row[];
}
