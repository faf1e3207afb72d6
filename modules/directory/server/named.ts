import { type Selectable, sql } from 'kysely';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { Post } from '../contract/person.ts';
import { presentPost } from './present.ts';
import { postsOfPeople } from './queries.ts';
import type { BodyTable, DirectoryTables, PersonTable } from './tables.ts';

/** People and bodies of the directory whose name stands in a text. */
export interface NamedInText {
  people: { row: Selectable<PersonTable>; posts: Post[] }[];
  bodies: Selectable<BodyTable>[];
}

/** Whom and what these texts name, as far as the directory knows them, in the very characters it has. */
export async function namedIn(ctx: Ctx, zh: string, en: string): Promise<NamedInText> {
  const db = tables<DirectoryTables>(ctx);
  const people = await db
    .selectFrom('directory.person')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(
      sql<boolean>`(length(full_zh) > 1 and strpos(${zh}, full_zh) > 0) or (length(full_en) > 3 and strpos(${en}, full_en) > 0)`,
    )
    .orderBy('sort_key')
    .execute();
  const bodies = await db
    .selectFrom('directory.body')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`(length(name_zh) > 1 and strpos(${zh}, name_zh) > 0) or (length(name_en) > 3 and strpos(${en}, name_en) > 0)
      or (length(short_zh) > 1 and strpos(${zh}, short_zh) > 0)`)
    .orderBy('sort_key')
    .execute();
  const posts = await postsOfPeople(
    ctx,
    people.map((row) => row.id),
  );
  return {
    people: people.map((row) => ({
      row,
      posts: posts.filter((post) => post.person === row.id).map(presentPost),
    })),
    bodies,
  };
}
