import { implement } from '../../../../../kernel/server/operation.ts';
import { countTry } from '../../../../../kernel/server/visitors/count-try.ts';
import { checkIssued as contract } from '../../../contract/issued-papers.ts';
import { foldNumber, issuedByNumber, matchesIssued } from '../../counter/issued.ts';

/** Whether a number, a day and a holder's name match the register: yes or no, and nothing else. */
export const checkIssuedPaper = implement(contract, async (ctx, { number, ...asked }) => {
  await countTry(ctx, `issued ${foldNumber(number)}`);
  return { matches: matchesIssued(await issuedByNumber(ctx, number), asked) };
});
