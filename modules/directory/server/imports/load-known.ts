import { type Selectable, sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { type Known, knownFrom } from '../core/import/known.ts';
import type { Lists } from '../core/import/lists.ts';
import type { KnownBody, KnownPerson, KnownPost } from '../core/import/plan.ts';
import { nameOfBody, nameOfPerson, shortOfBody } from '../present.ts';
import type { BodyTable, DirectoryTables, PersonTable, PostTable } from '../tables.ts';

const atOnce = 4000;

/** The whole directory as a dry run sees it, read in parts so that nobody waits long for the database. */
export async function loadKnown(read: Preparing['read'], lists: Lists): Promise<Known> {
  const people = await inParts<Selectable<PersonTable>>(read, 'directory.person');
  const posts = await inParts<Selectable<PostTable>>(read, 'directory.post');
  const bodies = await inParts<Selectable<BodyTable>>(read, 'directory.body');
  const rows = {
    people: people.map(knownPerson),
    posts: posts.map(knownPost),
    bodies: bodies.map(knownBody),
  };
  return knownFrom(rows, lists.fold);
}

type Table = 'directory.person' | 'directory.post' | 'directory.body';

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

function knownPerson(row: Selectable<PersonTable>): KnownPerson {
  const { id, version, economy, note } = row;
  return { id, version, name: nameOfPerson(row), economy, note };
}

function knownPost(row: Selectable<PostTable>): KnownPost {
  return {
    id: row.id,
    version: row.version,
    personId: row.person,
    bodyId: row.body,
    title: { zh: row.title_zh, en: row.title_en, how: row.title_how },
    rank: row.rank,
    from: row.held_from,
    to: row.held_to,
  };
}

function knownBody(row: Selectable<BodyTable>): KnownBody {
  return {
    id: row.id,
    version: row.version,
    name: nameOfBody(row),
    short: shortOfBody(row),
    kind: row.kind,
    parentId: row.parent,
    economy: row.economy,
  };
}
