import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';

/** Refuses a day to come for what has happened, and one before what it follows. */
export function demandDay(ctx: Ctx, day: IsoDate, after?: IsoDate | null): void {
  if (day > ctx.today) throw impossible('不能晚于今天。', 'it is still to come.');
  if (after && day < after)
    throw impossible(`不能早于${dayWords('zh', after)}。`, `it is before ${dayWords('en', after)}.`);
}

/** Refuses an end that comes before its beginning. */
export function demandEndAfter(end: IsoDate, begin: IsoDate): void {
  if (end < begin)
    throw impossible(
      `截止日不能早于${dayWords('zh', begin)}。`,
      `the last day comes before ${dayWords('en', begin)}.`,
    );
}

function impossible(zh: string, en: string) {
  return refuse('day-not-possible', { reason: { zh, en } });
}
