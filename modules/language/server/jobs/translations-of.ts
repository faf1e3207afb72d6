import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Id, SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { JobState } from '../../contract/jobs.ts';
import { withoutTags } from '../../contract/tags.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import { maySee } from './policy.ts';
import { filesOfJob, getJob, segmentsOfFile } from './queries.ts';
import type { JobTables } from './tables.ts';

/** A translation asked for of a record, as the record's own page shows it. */
export interface TranslationAsked {
  id: Id;
  number: string;
  state: JobState;
  /** Neither delivered nor given up. */
  underWork: boolean;
  from: Lang;
  to: Lang;
  /** The day agreed on, else the day it is wanted by. */
  by: IsoDate;
  /** Where the job is, for whoever may see it. */
  link: string | null;
}

/** The jobs asked for of a record, the latest first. */
export function jobsAskedFor(ctx: Ctx, { kind, id }: SubjectRef) {
  return tables<JobTables>(ctx)
    .selectFrom('language.job')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc');
}

/** The translations asked for of a record, the latest first. The caller vouches that the actor may see the record. */
export async function translationsOf(ctx: Ctx, { kind, id }: SubjectRef): Promise<TranslationAsked[]> {
  const rows = await jobsAskedFor(ctx, { kind, id }).execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    state: row.state,
    underWork: statesUnderWork.includes(row.state),
    from: row.from_lang,
    to: row.to_lang,
    by: row.due ?? row.wanted_by,
    link: maySee(ctx.actor, row) ? `/translation/jobs/${row.id}` : null,
  }));
}

/** A line as it was sent to be translated, and what came of it: nothing, where a sentence of it was let stand as it is. */
export interface TranslatedLine {
  source: string;
  target: string;
}

/** The lines of a job as delivered, of the record it was asked for; none before it is delivered. */
export async function deliveredLines(ctx: Ctx, job: Id, subject: SubjectRef): Promise<TranslatedLine[]> {
  const { state, subject_kind, subject_id, from_lang, to_lang } = await getJob(ctx, job);
  const own = subject_kind === subject.kind && subject_id === subject.id;
  if (!own || (state !== 'delivered' && state !== 'closed')) return [];
  const lines: TranslatedLine[] = [];
  for (const file of await filesOfJob(ctx, job)) {
    const segments = await segmentsOfFile(ctx, file);
    for (const of of Map.groupBy(segments, ({ paragraph }) => paragraph).values()) {
      const whole = of.every(({ target }) => target !== null);
      lines.push({
        source: joined(
          from_lang,
          of.map(({ source }) => source),
        ),
        target: joined(to_lang, whole ? of.map(({ target }) => target!) : []),
      });
    }
  }
  return lines;
}

function joined(lang: Lang, sentences: readonly string[]): string {
  return sentences.map((one) => withoutTags(one).trim()).join(lang === 'zh' ? '' : ' ');
}
