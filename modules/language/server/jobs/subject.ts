import { type Selectable, sql } from 'kysely';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import { jobStates } from '../../contract/jobs.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import { jobsOnTheDesk } from './desk.ts';
import { visibleJobs } from './policy.ts';
import { titleOfJob } from './present.ts';
import type { JobTable, JobTables } from './tables.ts';

/** A translation job, as the search, the desk and other modules know one. */
export const jobSubject: Subject = {
  kind: 'translation-job',
  name: { zh: '翻译任务', en: 'Translation job' },
  link: (id) => `/translation/jobs/${id}`,
  visible: visibleJobs,
  underWork: () => sql`select id from language.job where state in (${sql.join(statesUnderWork)})`,
  about: ({ kind, id }) =>
    sql`select id, requested_at as at from language.job where subject_kind = ${kind} and subject_id = ${id}`,
  files: { uses: [], mayKeep: async () => withTheJob },
  async titles(ctx, ids) {
    return new Map((await jobsOf(ctx, ids)).map((row) => [row.id, titleOfJob(row)]));
  },
  async searchEntries(ctx, ids) {
    return (await jobsOf(ctx, ids)).map((row) => ({
      id: row.id,
      title: titleOfJob(row),
      detail: {
        zh: `${row.number} · ${jobStates[row.state].zh} · ${dayWords('zh', row.due ?? row.wanted_by)}`,
        en: `${row.number} · ${jobStates[row.state].en} · ${dayWords('en', row.due ?? row.wanted_by)}`,
      },
      words: [row.number, ...(row.client === null ? [] : [row.client])],
    }));
  },
  desk: jobsOnTheDesk,
};

/** Sources and translations are versions of the job's files: they come and go with its steps. */
const withTheJob: Both = {
  zh: '任务的文件随各步骤存改，请在任务页面上换上新版。',
  en: 'Files of a job are kept with its steps. Bring a new version on the page of the job.',
};

async function jobsOf(ctx: Ctx, ids?: string[]): Promise<Selectable<JobTable>[]> {
  const query = tables<JobTables>(ctx)
    .selectFrom('language.job')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? query.where(sql<boolean>`id = any(${ids}::uuid[])`) : query).execute();
}
