import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { IsoDate } from '../../../kernel/contract/dates.ts';
import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { getRow } from '../../../kernel/server/get-row.ts';
import type { PostJoined } from './present.ts';
import type { BodyTable, DirectoryTables, PersonTable, PostTable } from './tables.ts';

/** A person of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getPerson(ctx: Ctx, id: Id, lock = false): Promise<PersonTable> {
  return getRow(ctx, 'directory.person', id, lock);
}

/** A body of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getBody(ctx: Ctx, id: Id, lock = false): Promise<BodyTable> {
  return getRow(ctx, 'directory.body', id, lock);
}

/** A post of the office, or a refusal, held until the transaction ends. */
export function getPost(ctx: Ctx, id: Id): Promise<PostTable> {
  return getRow(ctx, 'directory.post', id, true);
}

function postsJoined(ctx: Ctx) {
  return tables<DirectoryTables>(ctx)
    .selectFrom('directory.post as post')
    .innerJoin('directory.body as body', (join) =>
      join.onRef('body.office', '=', 'post.office').onRef('body.id', '=', 'post.body'),
    )
    .innerJoin('directory.person as person', (join) =>
      join.onRef('person.office', '=', 'post.office').onRef('person.id', '=', 'post.person'),
    )
    .selectAll('post')
    .select([
      'body.name_zh',
      'body.name_en',
      'body.name_how',
      'person.full_zh',
      'person.full_en',
      'person.name_how as person_how',
    ])
    .where('post.office', '=', ctx.office.code)
    .orderBy(sql`post.rank asc nulls last`)
    .orderBy('person.sort_key')
    .orderBy('post.held_from', 'desc')
    .orderBy('post.id');
}

/** Every post of these people, in order of precedence. */
export async function postsOfPeople(ctx: Ctx, people: Id[]): Promise<PostJoined[]> {
  if (people.length === 0) return [];
  return postsJoined(ctx).where(sql<boolean>`post.person = any(${people}::uuid[])`).execute();
}

/** Posts by id. */
export async function postsById(ctx: Ctx, ids: Id[]): Promise<PostJoined[]> {
  if (ids.length === 0) return [];
  return postsJoined(ctx).where(sql<boolean>`post.id = any(${ids}::uuid[])`).execute();
}

/** The posts of these bodies held on a day, in order of precedence. */
export function postsHeldIn(ctx: Ctx, bodies: Id[], day: IsoDate) {
  return postsJoined(ctx)
    .where(sql<boolean>`post.body = any(${bodies}::uuid[])`)
    .where((eb) => heldOn(eb, day));
}

/** Who held the posts of a body on a day, in order of precedence. An open end counts as still held. */
export async function holdersOn(ctx: Ctx, bodyId: Id, day: IsoDate, title?: string): Promise<PostJoined[]> {
  const query = postsHeldIn(ctx, [bodyId], day);
  return title === undefined
    ? query.execute()
    : query
        .where((eb) => eb.or([eb('post.title_zh', '=', title), eb('post.title_en', '=', title)]))
        .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: the builder's aliases are this file's own
function heldOn(eb: ExpressionBuilder<any, any>, day: IsoDate): Expression<SqlBool> {
  return eb.and([
    eb.or([eb('post.held_from', 'is', null), eb('post.held_from', '<=', day)]),
    eb.or([eb('post.held_to', 'is', null), eb('post.held_to', '>=', day)]),
  ]);
}

/** Is a post held on a day? */
export function isHeld(post: Pick<PostTable, 'held_from' | 'held_to'>, day: IsoDate): boolean {
  return (post.held_from === null || post.held_from <= day) && (post.held_to === null || post.held_to >= day);
}

/** Bodies by id. */
export async function bodiesById(ctx: Ctx, ids: Id[]): Promise<Map<Id, BodyTable>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.body')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The bodies a body stands under, nearest first. */
export async function chainAbove(ctx: Ctx, id: Id): Promise<BodyTable[]> {
  const { rows } = await sql<BodyTable>`
    with recursive up as (
      select b.*, 0 as depth from directory.body b where b.office = ${ctx.office.code} and b.id = ${id}
      union all
      select p.*, up.depth + 1 from directory.body p join up on p.office = up.office and p.id = up.parent where up.depth < 32
    ) select * from up where depth > 0 order by depth`.execute(ctx.db);
  return rows;
}

/** A body and every body below it. */
export async function idsBelow(ctx: Ctx, id: Id): Promise<Id[]> {
  const below = await bodiesBelow(ctx, [id]);
  return [id, ...below.map((body) => body.id)];
}

/** Every body below these, those beside each other in order of precedence, then by name. */
export async function bodiesBelow(ctx: Ctx, ids: Id[]): Promise<BodyTable[]> {
  const { rows } = await sql<BodyTable>`
    with recursive down as (
      select b.*, 1 as depth from directory.body b
        where b.office = ${ctx.office.code} and b.parent = any(${ids}::uuid[])
      union all
      select c.*, down.depth + 1 from directory.body c join down on c.parent = down.id
        where c.office = ${ctx.office.code} and down.depth < 32
    ) select * from down order by depth, rank asc nulls last, sort_key, id`.execute(ctx.db);
  return rows;
}

/** The bodies that stand under nothing, in order of precedence, then by name. */
export async function topmostBodies(ctx: Ctx, most: number): Promise<BodyTable[]> {
  return bodiesUnder(ctx, null).limit(most).execute();
}

/** The bodies right under one, or the topmost, in order of precedence, then by name. */
export function bodiesUnder(ctx: Ctx, parent: Id | null) {
  return tables<DirectoryTables>(ctx)
    .selectFrom('directory.body')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('parent', parent === null ? 'is' : '=', parent)
    .orderBy(sql`rank asc nulls last`)
    .orderBy('sort_key')
    .orderBy('id');
}
