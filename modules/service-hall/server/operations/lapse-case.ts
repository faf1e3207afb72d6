import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { lapseCase as contract } from '../../contract/keeping.ts';
import { endCase } from '../end-case.ts';
import { answerBy } from '../keeping/overdue.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase } from '../step.ts';

/** Ends a case whose notice was not answered in time, with a decision that says so. */
export const lapseCase = implement(contract, async (ctx, on) => {
  const held = await holdCase(ctx, on, 'lapse');
  const last = await answerBy(ctx, held.row);
  if (last === null || last >= ctx.today)
    throw refuse('correction-running', { until: last === null ? never : both(last) });
  const day = both(last);
  const why = {
    zh: `补正通知发出后，至${day.zh}未收到补正。`,
    en: `The notice of what was to be put right was not answered by ${day.en}.`,
  };
  return presentCase(ctx, await endCase(ctx, held, 'lapsed', 'service-hall.case-lapsed', why));
});

const never = { zh: '不限期（本办未设逾期终止）', en: 'any day, since this office ends no case for that' };

function both(day: string) {
  return { zh: dayWords('zh', day), en: dayWords('en', day) };
}
