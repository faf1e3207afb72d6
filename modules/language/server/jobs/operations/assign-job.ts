import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { workingDaysAfter } from '../../../../../kernel/contract/working-days.ts';
import { colleaguesOf } from '../../../../../kernel/server/accounts/colleagues.ts';
import { readCalendar } from '../../../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { assignJob as contract } from '../../../contract/job-steps.ts';
import { refuse } from '../../refuse.ts';
import { centrePeople } from '../people.ts';
import { wholeJob } from '../present.ts';
import type { JobRecord } from '../queries.ts';
import { holdJob, takeStep } from '../step.ts';

/** Gives a job to its people, each with a day counted on from the one before in working days. */
export const assignJob = implement(
  contract,
  async (ctx, { translateDays, reviseDays, reviewDays, ...input }) => {
    const { jobId, version, ...people } = input;
    const job = await holdJob(ctx, { jobId, version }, 'assign');
    await demandPeople(ctx, job, people);
    const calendar = await readCalendar(ctx);
    const after = (day: string, days: number) => workingDaysAfter(calendar, day, days).day;
    const translateBy = after(ctx.today, translateDays);
    const reviseBy = after(translateBy, reviseDays);
    const reviewBy = people.reviewer === null ? null : after(reviseBy, reviewDays);
    const days = { translate_by: translateBy, revise_by: reviseBy, review_by: reviewBy };
    await takeStep(ctx, job, {
      line: 'language.job-assigned',
      data: people,
      columns: { ...people, ...days },
    });
    return wholeJob(ctx, job.id);
  },
);

type People = Pick<InputOf<typeof contract>, 'translator' | 'reviser' | 'reviewer'>;

async function demandPeople(
  ctx: Ctx,
  { hands }: JobRecord,
  { translator, reviser, reviewer }: People,
): Promise<void> {
  const centre = new Set((await centrePeople(ctx)).map(({ userId }) => userId));
  if (!centre.has(translator)) throw refuse('input-invalid', {}, { translator: notOfCentre });
  if (!centre.has(reviser)) throw refuse('input-invalid', {}, { reviser: notOfCentre });
  if (reviser === translator) throw refuse('input-invalid', {}, { reviser: anotherPerson });
  if (hands.includes(reviser)) throw refuse('input-invalid', {}, { reviser: translatedIt });
  if (reviewer === null) return;
  if (!(await colleaguesOf(ctx)).some(({ userId }) => userId === reviewer))
    throw refuse('input-invalid', {}, { reviewer: notOfOffice });
}

const notOfCentre = {
  zh: '请选择译员、审校、术语员或翻译室负责人。',
  en: 'Choose a translator, a reviser, a terminologist or the head of translation.',
};
const notOfOffice = { zh: '请选择本办的工作人员。', en: 'Choose somebody of this office.' };
const translatedIt = {
  zh: '此人翻译过这项任务，不能审校自己的译文，请另选一位。',
  en: 'This person has translated this job and cannot revise their own translation. Choose somebody else.',
};
const anotherPerson = {
  zh: '审校须是译员以外的人，请另选一位。',
  en: 'The reviser must be another person than the translator. Choose somebody else.',
};
