import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import type { Lang } from '../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { NamedKind, OtherName } from '../contract/other-name.ts';
import type { Post } from '../contract/person.ts';
import { otherNamesOf, ownerOf, presentOtherName } from './other-names/queries.ts';
import { presentPost } from './present.ts';
import { postsOfPeople } from './queries.ts';
import type { BodyTable, DirectoryTables, PersonTable } from './tables.ts';

/** People and bodies of the directory whose name, or another name of theirs, stands in a text. */
export interface NamedInText {
  people: { row: Selectable<PersonTable>; posts: Post[]; others: OtherName[] }[];
  bodies: { row: Selectable<BodyTable>; others: OtherName[] }[];
}

/** The records these texts name, as far as the directory knows them, in the very characters it has. */
export async function recordsNamed(
  ctx: Ctx,
  zh: string,
  en: string,
): Promise<{ people: Selectable<PersonTable>[]; bodies: Selectable<BodyTable>[] }> {
  const db = tables<DirectoryTables>(ctx);
  const people = db
    .selectFrom('directory.person')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(
      sql<boolean>`(length(full_zh) > 1 and strpos(${zh}, full_zh) > 0) or (length(full_en) > 3 and strpos(${en}, full_en) > 0)
      or id in (${calledOtherwise(ctx, 'person', zh, en)})`,
    )
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  const bodies = db
    .selectFrom('directory.body')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`(length(name_zh) > 1 and strpos(${zh}, name_zh) > 0) or (length(name_en) > 3 and strpos(${en}, name_en) > 0)
      or (length(short_zh) > 1 and strpos(${zh}, short_zh) > 0) or id in (${calledOtherwise(ctx, 'body', zh, en)})`)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  const [namedPeople, namedBodies] = await Promise.all([people, bodies]);
  return { people: namedPeople, bodies: namedBodies };
}

/** Whom and what these texts name, with the posts they hold and what else they are called. */
export async function namedIn(ctx: Ctx, zh: string, en: string): Promise<NamedInText> {
  const { people, bodies } = await recordsNamed(ctx, zh, en);
  const posts = await postsOfPeople(
    ctx,
    people.map((row) => row.id),
  );
  const peopleOthers = await othersBy(ctx, 'person', people);
  const bodyOthers = await othersBy(ctx, 'body', bodies);
  return {
    people: people.map((row) => ({
      row,
      posts: posts.filter((post) => post.person === row.id).map(presentPost),
      others: peopleOthers(row.id),
    })),
    bodies: bodies.map((row) => ({ row, others: bodyOthers(row.id) })),
  };
}

/** The names by which `namedIn` finds this one record; null where there is no such record any more. */
export async function foundBy(ctx: Ctx, kind: NamedKind, id: Id): Promise<Record<Lang, string[]> | null> {
  const own =
    kind === 'person'
      ? sql`select full_zh as zh, full_en as en from directory.person where office = ${ctx.office.code} and id = ${id}`
      : sql`select unnest(array[name_zh, short_zh]) as zh, name_en as en from directory.body
          where office = ${ctx.office.code} and id = ${id}`;
  const { rows } = await sql<Record<Lang, string | null>>`${own} union all
    select text_zh, text_en from directory.other_name
      where office = ${ctx.office.code} and ${sql.ref(kind)} = ${id}`.execute(ctx.db);
  if (rows.length === 0) return null;
  const longer = (lang: Lang, than: number) => [
    ...new Set(rows.flatMap((row) => (row[lang] && row[lang].length > than ? [row[lang]] : []))),
  ];
  return { zh: longer('zh', 1), en: longer('en', 3) };
}

/** The records another name of which stands in these texts. */
function calledOtherwise(ctx: Ctx, kind: NamedKind, zh: string, en: string): RawBuilder<unknown> {
  return sql`select ${sql.ref(kind)} from directory.other_name
    where office = ${ctx.office.code} and ${sql.ref(kind)} is not null
      and ((length(text_zh) > 1 and strpos(${zh}, text_zh) > 0) or (length(text_en) > 3 and strpos(${en}, text_en) > 0))`;
}

async function othersBy(ctx: Ctx, kind: NamedKind, rows: readonly { id: string }[]) {
  const names = await otherNamesOf(
    ctx,
    kind,
    rows.map(({ id }) => id),
  );
  const by = Map.groupBy(names, (name) => ownerOf(name).id);
  return (id: string) => (by.get(id) ?? []).map(presentOtherName);
}
