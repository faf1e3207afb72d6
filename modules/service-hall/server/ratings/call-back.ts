import { workingDaysAfter } from '../../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { closeFollowUp, openFollowUp } from '../../../../kernel/server/follow-ups/door.ts';
import { mendWithin } from '../core/ratings.ts';
import { hallPeople } from '../hall-people.ts';
import type { CaseRecord } from '../queries.ts';
import { handlersOf } from './handlers.ts';

/** By when a bad rating of today is to be mended. */
export async function mendBy(ctx: Ctx): Promise<string> {
  return workingDaysAfter(await readCalendar(ctx), ctx.today, mendWithin).day;
}

/** Gives a bad rating to a chief who had no hand in the case; to a director where every chief had; to nobody where all had. */
export async function askCallBack(ctx: Ctx, of: CaseRecord, due: string): Promise<void> {
  const handlers = await handlersOf(ctx, of.id);
  const free = (await hallPeople(ctx)).filter(({ userId }) => !handlers.has(userId));
  const owner =
    free.find(({ roles }) => roles.includes('hall-chief')) ??
    free.find(({ roles }) => roles.includes('director'));
  if (!owner) return;
  await openFollowUp(ctx, {
    key: keyOf(of.id),
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
export function callBackDone(ctx: Ctx, caseId: string): Promise<void> {
  return closeFollowUp(ctx, keyOf(caseId), { subject: { kind: 'hall-case', id: caseId } });
}

function keyOf(caseId: string): string {
  return `service-hall rating ${caseId}`;
}
