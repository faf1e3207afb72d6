import { sql } from 'kysely';
import { dayWords } from '../../../kernel/contract/day-words.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { DeskItem } from '../../../kernel/contract/shell.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { SearchEntry, Subject } from '../../../kernel/server/house/subject.ts';
import { namesOf } from '../../../kernel/server/person-names.ts';
import { statesUnderWork } from './core/release-state.ts';
import { deskItemOf, isLate } from './desk-items.ts';
import { seesImage } from './images.ts';
import { releasesNaming } from './mentions.ts';
import { releasesGrantable, visible } from './policy.ts';
import { isYourTurn, titleOfRow } from './present.ts';
import type { PressTables } from './tables.ts';

/** Page of a release in the staff app. */
function releaseLink(id: string): string {
  return `/releases/${id}`;
}

/** A release, as the search, the desk and other modules know one. */
export const releaseSubject: Subject = {
  kind: 'release',
  name: { zh: '新闻稿', en: 'Release' },
  link: releaseLink,
  visible,
  grantable: releasesGrantable,
  underWork: () => sql`select id from press.release where state in (${sql.join(statesUnderWork)})`,
  about: releasesNaming,
  files: {
    uses: ['image'],
    mayKeep: async () => withItsText,
    sees: seesImage,
  },
  async titles(ctx, ids) {
    const rows =
      ids.length === 0
        ? []
        : await tables<PressTables>(ctx)
            .selectFrom('press.release')
            .select(['id', 'title_zh', 'title_en'])
            .where('office', '=', ctx.office.code)
            .where('id', 'in', ids)
            .execute();
    return new Map(rows.map((row) => [row.id, titleOfRow(row)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await withTexts(ctx, ids);
    return rows.map(
      (row): SearchEntry => ({
        id: row.id,
        title: titleOfRow(row),
        detail: {
          zh: `${row.number} · ${dayWords('zh', row.day)}`,
          en: `${row.number} · ${dayWords('en', row.day)}`,
        },
        words: [row.number, ...row.zh.map((s) => s.text), ...row.en.map((s) => s.text)],
      }),
    );
  },
  async desk(ctx) {
    const rows = await tables<PressTables>(ctx)
      .selectFrom('press.release')
      .selectAll()
      .where('office', '=', ctx.office.code)
      .where('state', 'in', statesUnderWork)
      .where(sql<boolean>`id in (${visible(ctx.actor)})`)
      .orderBy('changed_at')
      .limit(200)
      .execute();
    const nameOf = await namesOf(
      ctx,
      rows.map((row) => row.author),
    );
    const own = ctx.actor.kind === 'user' ? ctx.actor.userId : '';
    const item = (row: (typeof rows)[number]): DeskItem =>
      deskItemOf(ctx, row, nameOf(row.author), releaseLink(row.id));
    const late = rows.filter((row) => isLate(ctx, row));
    const ownOf = (row: (typeof rows)[number]) => row.authors.includes(own) || row.goes_out_by === own;
    return {
      mine: rows.filter((row) => isYourTurn(ctx.actor, row)).map(item),
      others: rows.filter((row) => !isYourTurn(ctx.actor, row) && ownOf(row)).map(item),
      open: rows.length,
      late: late.length,
    };
  },
};

/** Images are part of a version of the text: they come and go with it. */
const withItsText: Both = {
  zh: '新闻稿的图片随文本各版存改，请在稿件页面上增删。',
  en: 'Images of a release are kept with its text. Add and remove them on the page of the release.',
};

async function withTexts(ctx: Ctx, ids?: string[]) {
  const query = tables<PressTables>(ctx)
    .selectFrom('press.release as r')
    .innerJoin('press.release_text as t', (join) =>
      join
        .onRef('t.office', '=', 'r.office')
        .onRef('t.release', '=', 'r.id')
        .onRef('t.version', '=', 'r.version'),
    )
    .select(['r.id', 'r.number', 'r.day', 'r.title_zh', 'r.title_en', 't.zh', 't.en'])
    .where('r.office', '=', ctx.office.code)
    .where('r.state', '<>', 'discarded');
  return (ids ? query.where(sql<boolean>`r.id = any(${ids}::uuid[])`) : query).execute();
}
