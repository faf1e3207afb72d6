import { sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { SearchEntry, Subject } from '../../../kernel/server/house/subject.ts';
import type { NamedKind } from '../contract/other-name.ts';
import { spokenForm } from './core/names/other-name-fault.ts';
import { changesOf } from './history/changes.ts';
import { bodyLink, importLink, personLink } from './links.ts';
import { survivorsOf } from './merges/pointers.ts';
import { otherNamesOf, ownerOf, textsOf } from './other-names/queries.ts';
import { may, peopleGrantable, visible } from './policy.ts';
import { postLine } from './post-line.ts';
import { fullOf, nameOfBody } from './present.ts';
import { bodiesById, postsOfPeople } from './queries.ts';
import type { DirectoryTables } from './tables.ts';

/** A person, as the search, the desk and other modules know one. */
export const personSubject: Subject = {
  kind: 'person',
  name: { zh: '人员', en: 'Person' },
  link: personLink,
  visible: (actor) => visible(actor, 'directory.person'),
  grantable: peopleGrantable,
  files: { uses: ['photo', 'attachment'], mayKeep: async ({ actor }) => may(actor, 'change') },
  changes: changesOf('person'),
  async titles(ctx, ids) {
    const now = await survivorsOf(ctx, 'person', ids);
    const rows = new Map((await people(ctx, [...now.values()])).map((row) => [row.id, fullOf(row)]));
    return titlesBy(now, rows);
  },
  async searchEntries(ctx, ids) {
    const rows = await people(ctx, ids);
    const posts = await postsOfPeople(
      ctx,
      rows.map((row) => row.id),
    );
    const ofPerson = Map.groupBy(posts, ({ person }) => person);
    const names = await namesOf(ctx, 'person', rows);
    return rows.map((row): SearchEntry => {
      const own = ofPerson.get(row.id) ?? [];
      return {
        id: row.id,
        title: fullOf(row),
        detail: postLine(own, ctx.today),
        words: own.flatMap((post) =>
          [post.title_zh, post.title_en, post.name_zh, post.name_en].flatMap((word) => word ?? []),
        ),
        spellings: otherNames(names, row.id),
      };
    });
  },
};

/** A body, as the search and other modules know one. */
export const bodySubject: Subject = {
  kind: 'body',
  name: { zh: '机构', en: 'Body' },
  link: bodyLink,
  visible: (actor) => visible(actor, 'directory.body'),
  files: { uses: ['attachment'], mayKeep: async ({ actor }) => may(actor, 'change') },
  changes: changesOf('body'),
  async titles(ctx, ids) {
    const now = await survivorsOf(ctx, 'body', ids);
    const rows = await bodiesById(ctx, [...new Set(now.values())]);
    return titlesBy(now, new Map([...rows].map(([id, row]) => [id, nameOfBody(row)])));
  },
  async searchEntries(ctx, ids) {
    const rows = ids
      ? [...(await bodiesById(ctx, ids)).values()]
      : await tables<DirectoryTables>(ctx)
          .selectFrom('directory.body')
          .selectAll()
          .where('office', '=', ctx.office.code)
          .execute();
    const names = await namesOf(ctx, 'body', rows);
    return rows.map(
      (row): SearchEntry => ({
        id: row.id,
        title: nameOfBody(row),
        detail:
          row.short_zh || row.short_en
            ? { zh: row.short_zh ?? row.short_en ?? '', en: row.short_en ?? row.short_zh ?? '' }
            : null,
        words: [row.short_zh, row.short_en].flatMap((word) => word ?? []),
        spellings: otherNames(names, row.id),
      }),
    );
  },
};

/** An import, as the ledger knows one; it is not searched for. */
export const importSubject: Subject = {
  kind: 'directory-import',
  name: { zh: '名录导入', en: 'Directory import' },
  link: importLink,
  visible: (actor) => visible(actor, 'directory.import'),
  async titles(ctx, ids) {
    if (ids.length === 0) return new Map();
    const rows = await tables<DirectoryTables>(ctx)
      .selectFrom('directory.import')
      .select(['id', 'file_name'])
      .where('office', '=', ctx.office.code)
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, { zh: row.file_name, en: row.file_name, how: 'recorded' }]));
  },
  searchEntries: async () => [],
};

async function people(ctx: Ctx, ids?: Id[]) {
  if (ids?.length === 0) return [];
  const query = tables<DirectoryTables>(ctx)
    .selectFrom('directory.person')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? query.where(sql<boolean>`id = any(${ids}::uuid[])`) : query).execute();
}

/** The other names of these, by the record they belong to. */
async function namesOf(ctx: Ctx, kind: NamedKind, rows: readonly { id: Id }[]) {
  const names = await otherNamesOf(
    ctx,
    kind,
    rows.map(({ id }) => id),
  );
  return Map.groupBy(names, (name) => ownerOf(name).id);
}

/** Other names as they are looked for: a passport's with spaces. */
function otherNames(names: Awaited<ReturnType<typeof namesOf>>, id: Id): string[] {
  return textsOf(names.get(id) ?? []).map(spokenForm);
}

/** A record that was merged is called what its survivor is called. */
function titlesBy(now: ReadonlyMap<Id, Id>, titles: ReadonlyMap<Id, LocalText>): Map<Id, LocalText> {
  return new Map(
    [...now].flatMap(([asked, id]): [Id, LocalText][] => {
      const title = titles.get(id);
      return title ? [[asked, title]] : [];
    }),
  );
}
