import { sql } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import type { Both, LocalText } from '../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { SearchEntry, Subject } from '../../../kernel/server/house/subject.ts';
import { bodyLink, importLink, personLink } from './links.ts';
import { may, visible } from './policy.ts';
import { fullOf, nameOfBody, type PostJoined } from './present.ts';
import { bodiesById, isHeld, postsOfPeople } from './queries.ts';
import type { DirectoryTables } from './tables.ts';

/** A person, as the search, the desk and other modules know one. */
export const personSubject: Subject = {
  kind: 'person',
  name: { zh: '人员', en: 'Person' },
  link: personLink,
  visible: (actor) => visible(actor, 'directory.person'),
  files: { uses: ['photo', 'attachment'], mayKeep: async ({ actor }) => may(actor, 'change') },
  async titles(ctx, ids) {
    const rows = await people(ctx, ids);
    return new Map(rows.map((row) => [row.id, fullOf(row)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await people(ctx, ids);
    const posts = await postsOfPeople(
      ctx,
      rows.map((row) => row.id),
    );
    return rows.map((row): SearchEntry => {
      const own = posts.filter((post) => post.person === row.id);
      return {
        id: row.id,
        title: fullOf(row),
        detail: postLine(own.find((post) => isHeld(post, ctx.today)) ?? own[0]),
        words: own.flatMap((post) =>
          [post.title_zh, post.title_en, post.name_zh, post.name_en].flatMap((word) => word ?? []),
        ),
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
  async titles(ctx, ids) {
    const rows = await bodiesById(ctx, ids);
    return new Map([...rows].map(([id, row]): [Id, LocalText] => [id, nameOfBody(row)]));
  },
  async searchEntries(ctx, ids) {
    const rows = ids
      ? [...(await bodiesById(ctx, ids)).values()]
      : await tables<DirectoryTables>(ctx)
          .selectFrom('directory.body')
          .selectAll()
          .where('office', '=', ctx.office.code)
          .execute();
    return rows.map(
      (row): SearchEntry => ({
        id: row.id,
        title: nameOfBody(row),
        detail:
          row.short_zh || row.short_en
            ? { zh: row.short_zh ?? row.short_en ?? '', en: row.short_en ?? row.short_zh ?? '' }
            : null,
        words: [row.short_zh, row.short_en].flatMap((word) => word ?? []),
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

function postLine(post: PostJoined | undefined): Both | null {
  if (!post) return null;
  return {
    zh: `${post.name_zh ?? post.name_en ?? ''}${post.title_zh ?? post.title_en ?? ''}`,
    en: `${post.title_en ?? post.title_zh ?? ''}, ${post.name_en ?? post.name_zh ?? ''}`,
  };
}
