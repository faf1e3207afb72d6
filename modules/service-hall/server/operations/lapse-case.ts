import { implement } from '../../../../kernel/server/operation.ts';
import { lapseCase as contract } from '../../contract/keeping.ts';
import { endCase } from '../end-case.ts';
import { dayInWords, lapseOf } from '../keeping/overdue.ts';
import { presentCase } from '../present.ts';
import { holdCase } from '../step.ts';

/** Ends a case whose notice was not answered in time, with a decision that says so. */
export const lapseCase = implement(contract, async (ctx, on) => {
  const held = await holdCase(ctx, on, 'lapse');
  const { running, last } = await lapseOf(ctx, held.row);
  if (running) throw running;
  const day = dayInWords(last);
  const why = {
    zh: `补正通知发出后，至${day.zh}未收到补正。`,
    en: `The notice of what was to be put right was not answered by ${day.en}.`,
  };
  return presentCase(ctx, await endCase(ctx, held, 'lapsed', 'service-hall.case-lapsed', why));
});
