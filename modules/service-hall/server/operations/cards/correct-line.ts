import { implement } from '../../../../../kernel/server/operation.ts';
import { correctLine as contract } from '../../../contract/card-steps.ts';
import { demandDay, demandEndAfter } from '../../cards/demand-day.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { loadStanding } from '../../cards/standing.ts';
import { lineConflict, recordLine } from '../../cards/take-answer.ts';
import { touchHolder } from '../../cards/touch.ts';
import { writeLine } from '../../cards/write-line.ts';
import { mayCorrect } from '../../core/cards/line-state.ts';
import { refuse } from '../../refuse.ts';

/** Corrects what was written down wrongly of one economy; what stood before is kept in its history. */
export const correctLine = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const { lines } = await loadStanding(ctx, holder);
  const line = lines.find(({ id }) => id === input.lineId);
  if (!line) throw refuse('not-found');
  if (!mayCorrect(line.state, input.to)) throw lineConflict(line);
  demandDay(ctx, input.on, line.sent_on);
  if (input.validUntil !== null) demandEndAfter(input.validUntil, input.on);
  const { to, on, validUntil, source, reason } = input;
  const written = await writeLine(ctx, line, { to, on, validUntil, source, reason });
  recordLine(ctx, written, 'service-hall.line-corrected', source);
  await touchHolder(ctx, holder);
  return wholeHolder(ctx, holder.id);
});
