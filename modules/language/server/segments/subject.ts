import { type Selectable, sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import { visibleJobs } from '../jobs/policy.ts';
import type { JobFileTable } from '../jobs/tables.ts';
import type { LanguageTables } from '../tables.ts';

/** A file of a translation job, where it is worked on. The search finds the job it belongs to. */
export const fileSubject: Subject = {
  kind: 'translation-file',
  name: { zh: '翻译文件', en: 'File in translation' },
  link: (id) => `/translation/files/${id}`,
  visible: (actor) => sql`select id from language.job_file where job in (${visibleJobs(actor)})`,
  async titles(ctx, ids) {
    const rows = ids.length === 0 ? [] : await filesOf(ctx, ids);
    return new Map(rows.map(({ id, name }) => [id, { zh: name, en: name, how: 'recorded' as const }]));
  },
  searchEntries: async () => [],
};

function filesOf(ctx: Ctx, ids: string[]): Promise<Selectable<JobFileTable>[]> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.job_file')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', 'in', ids)
    .execute();
}
