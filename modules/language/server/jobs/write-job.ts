import type { Id } from '../../../../kernel/contract/ids.ts';
import type { InputOf } from '../../../../kernel/contract/operation.ts';
import { holdersOf } from '../../../../kernel/server/accounts/role-holders.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { tell } from '../../../../kernel/server/notices/tell.ts';
import { nextNumber } from '../../../../kernel/server/number-series.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { requestJob } from '../../contract/job-steps.ts';
import type { JobTables } from './tables.ts';
import { keepSource, type TakenSource } from './take-source.ts';

/** What is asked for, beside the texts. */
export type JobRequest = Omit<InputOf<typeof requestJob>, 'text' | 'files'>;

/** Writes a job that is asked for, with its files. `outside` says how a client body asked for it. */
export async function writeJob(
  ctx: Ctx,
  asked: JobRequest,
  sources: readonly TakenSource[],
  more: { outside?: 'form' | 'program' } = {},
): Promise<Id> {
  const id = ctx.newId();
  const year = ctx.today.slice(0, 4);
  const number = `T-${year}-${String(await nextNumber(ctx, `translation-${year}`)).padStart(3, '0')}`;
  await tables<JobTables>(ctx)
    .insertInto('language.job')
    .values({
      office: ctx.office.code,
      id,
      number,
      version: 1,
      state: 'requested',
      title_zh: asked.title.zh,
      title_en: asked.title.en,
      kind: asked.kind,
      client: asked.client,
      requested_by: actorId(ctx.actor),
      requested_at: ctx.now,
      subject_kind: asked.subject?.kind ?? null,
      subject_id: asked.subject?.id ?? null,
      from_lang: asked.from,
      to_lang: asked.to,
      wanted_by: asked.wantedBy,
      instructions: asked.instructions,
      confidential: asked.confidential,
      hands: [],
      ...notYet,
      changed_at: ctx.now,
    })
    .execute();
  ctx.record({
    verb: 'language.job-requested',
    subject: { kind: 'translation-job', id },
    data: { number, kind: asked.kind, files: sources.length, ...more },
  });
  for (const [place, source] of sources.entries()) await writeFile(ctx, { id, ...asked }, place, source);
  await tell(ctx, {
    to: await holdersOf(ctx, ['translation-chief']),
    kind: 'language.jobToHead',
    subject: { kind: 'translation-job', id },
    key: `${id} 1`,
  });
  await indexSubjects(ctx, 'translation-job', [id]);
  return id;
}

async function writeFile(
  ctx: Ctx,
  job: JobRequest & { id: Id },
  place: number,
  source: TakenSource,
): Promise<void> {
  const file = ctx.newId();
  await tables<JobTables>(ctx)
    .insertInto('language.job_file')
    .values({
      office: ctx.office.code,
      id: file,
      job: job.id,
      place,
      name: source.name,
      current: 1,
      delivered: null,
    })
    .execute();
  await keepSource(ctx, { job: job.id, file, number: 1, lang: job.from }, source);
}

/** What is not known of a job when it is asked for. */
const notYet = {
  memory: null,
  quote: null,
  quoted_at: null,
  due: null,
  translator: null,
  reviser: null,
  reviewer: null,
  translate_by: null,
  revise_by: null,
  review_by: null,
  delivered_at: null,
  mark: null,
};
