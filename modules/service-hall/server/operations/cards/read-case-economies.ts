import { implement } from '../../../../../kernel/server/operation.ts';
import { readCaseEconomies as contract } from '../../../contract/cards.ts';
import { economyName } from '../../cards/economies.ts';
import { boardLineOf } from '../../cards/present-line.ts';
import { setGoingBy } from '../../cards/requests-of-case.ts';
import { monthsLookedAt, nothingKnown, waitsByEconomy } from '../../cards/waits.ts';
import { seenCase } from '../../seen-case.ts';

/** What the economies have said of a case, for whoever may see it whole: a reference and a second fact do not suffice. */
export const readCaseEconomies = implement(contract, async (ctx, { caseId }) => {
  const { id } = await seenCase(ctx, caseId);
  const lines = ((await setGoingBy(ctx, id))?.lines ?? []).filter(({ state }) => state !== 'not-applicable');
  const waits = lines.length === 0 ? new Map() : await waitsByEconomy(ctx);
  return {
    items: lines.map((line) => ({
      ...boardLineOf(line, ctx.today, waits),
      ...(waits.get(line.economy) ?? nothingKnown),
      name: economyName(line.economy),
      sentOn: line.sent_on,
      answeredOn: line.answered_on,
    })),
    months: monthsLookedAt,
  };
});
