import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { instantOf } from '../../../../kernel/contract/office-time.ts';

/** A slip of the year is likelier than a release planned so far ahead. */
const furthestDays = 366;

/** The instant a day and time mean in the office; or what is wrong with them, by field. */
export function plannedInstant(
  timeZone: string,
  { day, time }: { day: IsoDate; time: string },
  now: Date,
): Date | Record<string, Both> {
  const at = instantOf(timeZone, day, time);
  if (at.getTime() <= now.getTime()) {
    return {
      time: {
        zh: '这个时刻已经过去。要马上公开，请直接发布。',
        en: 'That time has passed. To make it public now, publish it.',
      },
    };
  }
  if (at.getTime() - now.getTime() > furthestDays * 86_400_000)
    return { day: { zh: '最多提前一年，请核对年份。', en: 'A year ahead at most. Check the year.' } };
  return at;
}
