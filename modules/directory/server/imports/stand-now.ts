import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { fullName } from '../../contract/person.ts';
import type { RowPlan } from '../core/import/plan.ts';
import type { RecordRow } from '../core/merge/merge-plan.ts';
import { lockRecords, type RecordKind } from '../records.ts';
import type { PostTable } from '../tables.ts';

/** How the directory stands when a part of an import is written: what the dry run saw may have changed since. */
export interface StandNow {
  records: Record<RecordKind, Map<Id, RecordRow>>;
  peopleNames: Set<string>;
  bodyNames: Set<string>;
  posts: Pick<PostTable, 'person' | 'body' | 'title_zh' | 'title_en' | 'held_from' | 'held_to'>[];
}

/** Reads and holds everything these plans speak of. */
export async function standNow(ctx: Ctx, plans: readonly RowPlan[]): Promise<StandNow> {
  const people = new Set<Id>();
  const bodies = new Set<Id>();
  const posts = new Set<Id>();
  for (const { body, person, post } of plans) {
    if (person) people.add(person.id);
    if (post) people.add(post.personId);
    if (post) bodies.add(post.bodyId);
    if (post?.op === 'update') posts.add(post.id);
    if (body) bodies.add(body.id);
    if (body?.parentId) bodies.add(body.parentId);
  }
  return {
    records: {
      person: await lockRecords(ctx, 'person', [...people]),
      body: await lockRecords(ctx, 'body', [...bodies]),
      post: await lockRecords(ctx, 'post', [...posts]),
    },
    peopleNames: await namesNow(ctx, plans),
    bodyNames: await bodyNamesNow(ctx, plans),
    posts: await postsNow(ctx, [...people]),
  };
}

async function namesNow(ctx: Ctx, plans: readonly RowPlan[]): Promise<Set<string>> {
  const names = plans.flatMap(({ person }) => (person?.op === 'insert' ? [keyName(person.name)] : []));
  if (names.length === 0) return new Set();
  const { rows } = await sql<{ name: string }>`
    select full_zh as name from directory.person
      where office = ${ctx.office.code} and full_zh = any(${names}::text[])
    union select full_en from directory.person
      where office = ${ctx.office.code} and full_zh is null and full_en = any(${names}::text[])`.execute(
    ctx.db,
  );
  return new Set(rows.map(({ name }) => name));
}

/** The name namesakes are told by. */
export function keyName(name: Parameters<typeof fullName>[0]): string {
  const { zh, en } = fullName(name);
  return zh ?? en ?? '';
}

async function bodyNamesNow(ctx: Ctx, plans: readonly RowPlan[]): Promise<Set<string>> {
  const names = plans.flatMap(({ body }) => body?.name.zh ?? []);
  if (names.length === 0) return new Set();
  const { rows } = await sql<{ name: string }>`select name_zh as name from directory.body
    where office = ${ctx.office.code} and name_zh = any(${names}::text[])`.execute(ctx.db);
  return new Set(rows.map(({ name }) => name));
}

async function postsNow(ctx: Ctx, people: Id[]): Promise<StandNow['posts']> {
  const { rows } = await sql<StandNow['posts'][number]>`
    select person, body, title_zh, title_en, held_from, held_to from directory.post
    where office = ${ctx.office.code} and person = any(${people}::uuid[])`.execute(ctx.db);
  return rows;
}
