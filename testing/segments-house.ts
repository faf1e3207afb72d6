import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../kernel/server/actor.ts';
import type { Job, JobState } from '../modules/language/contract/jobs.ts';
import type { FileHead, Segment } from '../modules/language/contract/segments.ts';
import { readSegments } from '../modules/language/server/segments/operations/read-segments.ts';
import { yunjiang } from './house.ts';
import { type JobsHouse, jobsHouse } from './jobs-house.ts';
import { jiang, ownReaction } from './language-house.ts';

/** A file of a job that is being worked on. */
export interface WorkedOn {
  job: Job;
  fileId: string;
  segments: Segment[];
}

/** A house with translation jobs, and the few words tests of the work on segments speak to it with. */
export interface SegmentsHouse extends JobsHouse {
  /** A job with this text, in translation by jiang, to be revised by he. */
  worked(text: string, over?: object): Promise<WorkedOn>;
  /** Another state of the job, as its steps would bring it there. */
  inState(job: Job, state: JobState): Promise<void>;
  /** Writes in the tables of the office, as no operation does. */
  put(change: RawBuilder<unknown>): Promise<void>;
  /** The job's confirmed segments go into this memory. */
  remembers(job: Job, memory: string): Promise<void>;
  read(fileId: string, more?: object, by?: Actor): Promise<{ items: Segment[]; file: FileHead }>;
}

export async function segmentsHouse(): Promise<SegmentsHouse> {
  const house = await jobsHouse();
  const read: SegmentsHouse['read'] = (fileId, more = {}, by = jiang) =>
    house.ask(by, readSegments, { fileId, ...more });
  const put: SegmentsHouse['put'] = (change) =>
    house.as(ownReaction, yunjiang, async (ctx) => {
      await change.execute(ctx.db);
    });
  const inState: SegmentsHouse['inState'] = ({ id }, state) =>
    put(sql`update language.job set state = ${state}, translator = 'jiang', reviser = 'he' where id = ${id}`);
  return {
    ...house,
    read,
    inState,
    put,
    remembers: ({ id }, memory) => put(sql`update language.job set memory = ${memory} where id = ${id}`),
    async worked(text, over = {}) {
      const job = await house.requested({ text, ...over });
      await inState(job, 'translating');
      const fileId = job.files[0]!.id;
      return { job, fileId, segments: (await read(fileId)).items };
    },
  };
}
