import { sql } from 'kysely';
import { dayWords } from '../../../kernel/contract/day-words.ts';
import { tables } from '../../../kernel/server/context.ts';
import type { Subject } from '../../../kernel/server/house/subject.ts';
import { titleOfRow } from './present.ts';
import type { PressTables } from './tables.ts';

/**
 * What the public reads of a release, for the search of the public site: its current issue, and nothing of a
 * correction in work. Staff find the release itself.
 */
export const newsSubject: Subject = {
  kind: 'news',
  name: { zh: '要闻', en: 'News' },
  link: (id) => `/releases/${id}`,
  visible: (actor) =>
    actor.kind === 'public'
      ? sql`select release as id from press.issue where current`
      : sql`select release as id from press.issue where false`,
  async titles(ctx, ids) {
    if (ids.length === 0) return new Map();
    const rows = await tables<PressTables>(ctx)
      .selectFrom('press.issue')
      .select(['release', 'title_zh', 'title_en'])
      .where('office', '=', ctx.office.code)
      .where('current', '=', true)
      .where('release', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.release, titleOfRow(row)]));
  },
  async searchEntries(ctx, ids) {
    const query = tables<PressTables>(ctx)
      .selectFrom('press.issue as i')
      .innerJoin('press.release_text as t', (join) =>
        join
          .onRef('t.office', '=', 'i.office')
          .onRef('t.release', '=', 'i.release')
          .onRef('t.version', '=', 'i.version'),
      )
      .select(['i.release', 'i.number', 'i.day', 'i.title_zh', 'i.title_en', 't.zh', 't.en'])
      .where('i.office', '=', ctx.office.code)
      .where('i.current', '=', true);
    const rows = await (ids ? query.where(sql<boolean>`i.release = any(${ids}::uuid[])`) : query).execute();
    return rows.map((row) => ({
      id: row.release,
      title: titleOfRow(row),
      detail: { zh: dayWords('zh', row.day), en: dayWords('en', row.day) },
      words: [row.number, ...row.zh.map(({ text }) => text), ...row.en.map(({ text }) => text)],
    }));
  },
};
