import { colleaguesOf } from '../../../../kernel/server/accounts/colleagues.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { JobPart, JobState } from '../../contract/jobs.ts';
import type { JobRecord } from './queries.ts';

/** The parts of a job that are still to be done, by where it stands. */
const toCome: Partial<Record<JobState, readonly JobPart[]>> = {
  assigned: ['translator', 'reviser', 'reviewer'],
  translating: ['translator', 'reviser', 'reviewer'],
  revising: ['reviser', 'reviewer'],
  reviewing: ['reviewer'],
};

/** The parts of a job that are still to be done by somebody `here` does not have: they are to be given to others. */
export function leftBehind(job: JobRecord, here: ReadonlySet<string>): JobPart[] {
  return (toCome[job.state] ?? []).filter((part) => job[part] !== null && !here.has(job[part]));
}

/** The people of the office today. */
export async function peopleHere(ctx: Ctx): Promise<ReadonlySet<string>> {
  return new Set((await colleaguesOf(ctx)).map(({ userId }) => userId));
}
