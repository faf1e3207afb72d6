import { implement } from '../../../../../kernel/server/operation.ts';
import { recordAnswers as contract } from '../../../contract/card-steps.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { loadStanding } from '../../cards/standing.ts';
import { takeAnswer } from '../../cards/take-answer.ts';
import { touchHolder } from '../../cards/touch.ts';
import { refuse } from '../../refuse.ts';

/** Records what economies answered: all of it, or where one cannot be, nothing. */
export const recordAnswers = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const { lines } = await loadStanding(ctx, holder);
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const answer of input.answers) {
    const line = byId.get(answer.lineId);
    if (!line) throw refuse('not-found');
    byId.set(line.id, await takeAnswer(ctx, line, { ...answer, source: input.source }));
  }
  await touchHolder(ctx, holder);
  return wholeHolder(ctx, holder.id);
});
