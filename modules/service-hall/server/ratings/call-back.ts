import { workingDaysAfter } from '../../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { closeFollowUp, openFollowUp } from '../../../../kernel/server/follow-ups/door.ts';
import { mendWithin } from '../core/ratings.ts';
import { hallPeople } from '../hall-people.ts';
import type { CaseRecord } from '../queries.ts';
import { handlersOf } from './handlers.ts';
import type { RatingRecord } from './queries.ts';

/** By when a bad rating of today is to be mended. */
export async function mendBy(ctx: Ctx): Promise<string> {
  return workingDaysAfter(await readCalendar(ctx), ctx.today, mendWithin).day;
}

/** Gives a bad rating to a chief who had no hand in what was rated; to a director where every chief had; to nobody where all had. */
export async function askCallBack(
  ctx: Ctx,
  of: CaseRecord,
  rating: RatingRecord,
  due: string,
): Promise<void> {
  const handlers = await handlersOf(ctx, rating);
  const free = (await hallPeople(ctx)).filter(({ userId }) => !handlers.has(userId));
  const owner =
    free.find(({ roles }) => roles.includes('hall-chief')) ??
    free.find(({ roles }) => roles.includes('director'));
  if (!owner) return;
  await openFollowUp(ctx, {
    key: keyOf(rating),
    title: {
      zh: `回访差评并整改：${of.number}`,
      en: `Call back about a bad rating, and mend it: ${of.number}`,
      how: 'recorded',
    },
    owner: owner.userId,
    due,
    about: { kind: 'hall-case', id: of.id },
  });
}

/** The rating is answered: nobody owes the call any more. What was written stands with the rating alone. */
export function callBackDone(ctx: Ctx, rating: RatingRecord): Promise<void> {
  return closeFollowUp(ctx, keyOf(rating), { subject: { kind: 'hall-case', id: rating.hall_case } });
}

/** One call is owed for a case at a time: another word is said of it only when the first was answered. */
function keyOf({ hall_case: caseId }: RatingRecord): string {
  return `service-hall rating ${caseId}`;
}
