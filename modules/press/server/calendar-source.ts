import { sql } from 'kysely';
import { tables } from '../../../kernel/server/context.ts';
import type { CalendarSource } from '../../../kernel/server/feeds/source.ts';
import { visible } from './policy.ts';
import { titleOfRow } from './present.ts';
import type { PressTables } from './tables.ts';

/** Releases that are planned to go out, at their time. */
export const releaseCalendar: CalendarSource = {
  id: 'releases',
  name: { zh: '定时发布的新闻稿', en: 'Releases planned to go out' },
  about: { zh: '已定时的，在发布时刻显示。', en: 'What is planned, at its time.' },
  async entries(ctx, { from, to }) {
    const rows = await tables<PressTables>(ctx)
      .selectFrom('press.release')
      .select(['id', 'number', 'version', 'title_zh', 'title_en', 'goes_out_at', 'changed_at'])
      .where('office', '=', ctx.office.code)
      .where('state', '=', 'approved')
      .where('goes_out_at', '>=', new Date(from))
      .where('goes_out_at', '<=', new Date(to))
      .where(sql<boolean>`id in (${visible(ctx.actor)})`)
      .orderBy('goes_out_at')
      .limit(500)
      .execute();
    return rows.flatMap((row) => {
      if (row.goes_out_at === null) return [];
      const title = titleOfRow(row);
      return [
        {
          uid: `release-${row.id}`,
          when: { at: row.goes_out_at },
          title: { zh: `发布：${title.zh ?? title.en ?? ''}`, en: `Goes out: ${title.en ?? title.zh ?? ''}` },
          detail: { zh: row.number, en: row.number },
          link: `/releases/${row.id}`,
          changedAt: row.changed_at,
          version: row.version,
        },
      ];
    });
  },
};
