import { sql } from 'kysely';
import { tables } from '../../../../kernel/server/context.ts';
import type { CalendarSource } from '../../../../kernel/server/feeds/source.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import { visibleJobs } from './policy.ts';
import type { JobTables } from './tables.ts';

/** Deliveries of the jobs a person asked for or has a part in. What is owed before that stands there as a follow-up. */
export const jobCalendar: CalendarSource = {
  id: 'translation-jobs',
  name: { zh: '译文交付日', en: 'Deliveries of translations' },
  about: {
    zh: '您提出或参与的翻译任务，在约定的交付日显示。',
    en: 'Translation jobs you asked for or have a part in, on the day agreed for delivery.',
  },
  async entries(ctx, { from, to }) {
    const own = ctx.actor.kind === 'user' ? ctx.actor.userId : '';
    const rows = await tables<JobTables>(ctx)
      .selectFrom('language.job')
      .selectAll()
      .where('office', '=', ctx.office.code)
      .where('state', 'in', statesUnderWork)
      .where('due', '>=', from.slice(0, 10))
      .where('due', '<=', to.slice(0, 10))
      .where(sql<boolean>`${own} in (requested_by, translator, reviser, reviewer)`)
      .where(sql<boolean>`id in (${visibleJobs(ctx.actor)})`)
      .orderBy('due')
      .limit(500)
      .execute();
    return rows.flatMap((row) => {
      if (row.due === null) return [];
      const [zh, en] = [row.title_zh ?? row.title_en ?? '', row.title_en ?? row.title_zh ?? ''];
      return [
        {
          uid: `translation-job-${row.id}`,
          when: { from: row.due, to: row.due },
          title: { zh: `交付译文：${zh}`, en: `Translation due: ${en}` },
          detail: { zh: row.number, en: row.number },
          link: `/translation/jobs/${row.id}`,
          changedAt: row.changed_at,
          version: row.version,
        },
      ];
    });
  },
};
