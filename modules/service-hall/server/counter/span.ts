import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';

const usualDays = 30;
const mostDays = 366;

/** A span as figures are asked for one: the last thirty days where nothing is said. */
export interface AskedSpan {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
}

/** The days of a span, both ends counted. Refuses one that runs backwards or is longer than a year. */
export function spanOf(ctx: Ctx, asked: AskedSpan): { from: IsoDate; to: IsoDate; count: number } {
  const to = asked.to ?? ctx.today;
  const from = asked.from ?? before(to, usualDays - 1);
  const count = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  if (count < 1 || count > mostDays) throw refuse('input-invalid', {}, { to: spanWrong });
  return { from, to, count };
}

function before(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}

const spanWrong = {
  zh: '结束日期须在开始日期之后，且不超过一年。',
  en: 'The last day has to come after the first, within a year.',
};
