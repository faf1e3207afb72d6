import type { Actor } from '../kernel/server/actor.ts';
import type { AnyOperation } from '../kernel/server/operation.ts';
import type { Job } from '../modules/language/contract/jobs.ts';
import { requestJob } from '../modules/language/server/jobs/operations/request-job.ts';
import { yunjiang } from './house.ts';
import { he, jiang, type LanguageHouse, languageHouse, luo, shen, wen, xie, zhou } from './language-house.ts';
import { enrol } from './members.ts';

/** A text without a fault: two paragraphs, three segments. */
export const letter =
  '云江市与布伦港市将于明年春天互派青年代表团。\n欢迎贵市代表团来访。我们期待在云江与各位见面。';

/** A house with the language module and its people, and the few words the tests speak to it with. */
export interface JobsHouse extends LanguageHouse {
  requested(over?: object, by?: Actor): Promise<Job>;
  /** The same on a job as it was last seen. */
  step(by: Actor, operation: AnyOperation, job: Job, more?: object): Promise<Job>;
}

export async function jobsHouse(): Promise<JobsHouse> {
  const house = await languageHouse();
  await enrol(house, yunjiang, [jiang, he, xie, wen, zhou, shen, luo]);
  return {
    ...house,
    requested: (over = {}, by = shen) =>
      house.ask<Job>(by, requestJob, {
        title: { zh: '致布伦港市的信', en: 'Letter to Brennhaven' },
        kind: 'letter',
        ...{ from: 'zh', to: 'en', wantedBy: '2026-12-04', text: letter },
        ...over,
      }),
    step: (by, operation, { id, version }, more = {}) =>
      house.ask<Job>(by, operation, { jobId: id, version, ...more }),
  };
}
