import type { Actor } from '../kernel/server/actor.ts';
import { tables } from '../kernel/server/context.ts';
import type { Module } from '../kernel/server/house/module.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import type { Job, JobState, SegmentState } from '../modules/language/contract/jobs.ts';
import { acceptRevision } from '../modules/language/server/jobs/operations/accept-revision.ts';
import { agreeJob } from '../modules/language/server/jobs/operations/agree-job.ts';
import { assignJob } from '../modules/language/server/jobs/operations/assign-job.ts';
import { beginJob } from '../modules/language/server/jobs/operations/begin-job.ts';
import { checkJob } from '../modules/language/server/jobs/operations/check-job.ts';
import { closeJob } from '../modules/language/server/jobs/operations/close-job.ts';
import { deliverJob } from '../modules/language/server/jobs/operations/deliver-job.ts';
import { handOn } from '../modules/language/server/jobs/operations/hand-on.ts';
import { quoteJob } from '../modules/language/server/jobs/operations/quote-job.ts';
import { readJob } from '../modules/language/server/jobs/operations/read-job.ts';
import { requestJob } from '../modules/language/server/jobs/operations/request-job.ts';
import { waiveJobFinding } from '../modules/language/server/jobs/operations/waive-job-finding.ts';
import { filesOfJob, segmentsOfFile } from '../modules/language/server/jobs/queries.ts';
import type { JobTables } from '../modules/language/server/jobs/tables.ts';
import { yunjiang } from './house.ts';
import {
  he,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  ownReaction,
  shen,
  wen,
  xie,
  zhou,
} from './language-house.ts';
import { enrol } from './members.ts';

/** A text without a fault: two paragraphs, three segments. */
export const letter =
  '云江市与布伦港市将于明年春天互派青年代表团。\n欢迎贵市代表团来访。我们期待在云江与各位见面。';

/** A house with the language module and its people, and the few words the tests speak to it with. */
export interface JobsHouse extends LanguageHouse {
  requested(over?: object, by?: Actor): Promise<Job>;
  /** A job as this person sees it. */
  seen(by: Actor, jobId: string): Promise<Job>;
  /** The same on a job as it was last seen. */
  step(by: Actor, operation: AnyOperation, job: Job, more?: object): Promise<Job>;
  /** A job of 沈 given to 江 to translate and 何 to revise, as far as this state. */
  jobIn(state: JobState, over?: object): Promise<Job>;
  /** A job 沈 asked for, brought as far as this state; its sentences become what `target` says. */
  broughtTo(state: JobState, job: Job, target?: (source: string) => string): Promise<Job>;
  /** A job that is checked, with what a check found let stand. */
  letStand(job: Job, check: string): Promise<Job>;
  /** Gives every segment of a job a target, and has it so far. */
  written(job: Job, state: SegmentState, target?: (source: string) => string): Promise<void>;
}

/** Its sentences in English. */
const english: Record<string, string> = {
  '云江市与布伦港市将于明年春天互派青年代表团。':
    'Yunjiang and Brennhaven will exchange youth delegations next spring.',
  '欢迎贵市代表团来访。': 'Your delegation is most welcome.',
  '我们期待在云江与各位见面。': 'We look forward to seeing you in Yunjiang.',
};

export const people = { translator: 'jiang', translateDays: 3, reviser: 'he', reviseDays: 2 };

export async function jobsHouse(above: readonly Module[] = []): Promise<JobsHouse> {
  const house = await languageHouse(above);
  await enrol(house, yunjiang, [jiang, he, xie, wen, zhou, shen, luo]);
  const written: JobsHouse['written'] = (
    { id },
    state,
    target = (source) => english[source] ?? `Of ${source.length} characters.`,
  ) =>
    house.as(ownReaction, yunjiang, async (ctx) => {
      for (const file of await filesOfJob(ctx, id))
        for (const segment of await segmentsOfFile(ctx, file))
          await tables<JobTables>(ctx)
            .updateTable('language.segment')
            .set({ target: target(segment.source), state })
            .where('office', '=', 'yunjiang')
            .where('id', '=', segment.id)
            .execute();
    });
  const jobs: Omit<JobsHouse, 'jobIn' | 'broughtTo' | 'letStand'> = {
    ...house,
    written,
    requested: (over = {}, by = shen) =>
      house.ask<Job>(by, requestJob, {
        title: { zh: '致布伦港市的信', en: 'Letter to Brennhaven' },
        kind: 'letter',
        ...{ from: 'zh', to: 'en', wantedBy: '2026-12-04', text: letter },
        ...over,
      }),
    seen: (by, jobId) => house.ask<Job>(by, readJob, { jobId }),
    step: (by, operation, { id, version }, more = {}) =>
      house.ask<Job>(by, operation, { jobId: id, version, ...more }),
  };
  const letStand: JobsHouse['letStand'] = async (job, check) => {
    const { findings } = await jobs.ask<Job>(wen, checkJob, { jobId: job.id });
    const finding = findings.findIndex((one) => one.check === check);
    return jobs.step(wen, waiveJobFinding, job, { finding, reason: '不译' });
  };
  const broughtTo: JobsHouse['broughtTo'] = async (state, asked, target) => {
    let job = asked;
    const done = way.findIndex(([reached]) => reached === asked.state) + 1;
    for (const [reached, go] of way.slice(done)) {
      if (job.state === state) break;
      job = await go(jobs, job, target);
      if (job.state !== reached) throw new Error(`expected ${reached}, found ${job.state}`);
    }
    return job;
  };
  return {
    ...jobs,
    broughtTo,
    letStand,
    jobIn: async (state, over = {}) => broughtTo(state, await jobs.requested(over)),
  };
}

type Go = (
  house: Omit<JobsHouse, 'jobIn' | 'broughtTo' | 'letStand'>,
  job: Job,
  target?: (source: string) => string,
) => Promise<Job>;

/** The usual way of a job, step by step. */
const way: [JobState, Go][] = [
  ['quoted', (house, job) => house.step(wen, quoteJob, job, { days: 5 })],
  ['agreed', (house, job) => house.step(shen, agreeJob, job)],
  ['assigned', (house, job) => house.step(wen, assignJob, job, people)],
  ['translating', (house, job) => house.step(jiang, beginJob, job)],
  [
    'revising',
    async (house, job, target) => {
      await house.written(job, 'translated', target);
      return house.step(jiang, handOn, job);
    },
  ],
  [
    'checking',
    async (house, job, target) => {
      await house.written(job, 'revised', target);
      return house.step(he, acceptRevision, job);
    },
  ],
  ['delivered', (house, job) => house.step(wen, deliverJob, job)],
  ['closed', (house, job) => house.step(shen, closeJob, job)],
];
