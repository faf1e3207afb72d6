import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { reissueLetter as contract } from '../../contract/letters.ts';
import { changesIn } from '../core/letters/facts.ts';
import { letterNames } from '../core/letters/kinds.ts';
import { gatherCase } from '../gather.ts';
import { gatherLetter } from '../letters/gather-letter.ts';
import { keepLetter } from '../letters/issue.ts';
import { presentLetters } from '../letters/present-letters.ts';
import { findLetter, lastLetter } from '../letters/queries.ts';
import { mayWork } from '../policy.ts';
import { getCase } from '../queries.ts';
import { refuse } from '../refuse.ts';

/** Issues a letter anew, as the case stands now; one that would say the same is not. */
export const reissueLetter = implement(contract, async (ctx, { letterId, version, why }) => {
  demand(mayWork(ctx.actor));
  const asked = await findLetter(ctx, letterId);
  if (!asked) throw refuse('not-found');
  const { kind, round, number, hall_case: caseId } = asked;
  // Held, so that two reissues of one letter come one after the other.
  const row = await getCase(ctx, caseId, true);
  const before = (await lastLetter(ctx, caseId, kind, round))!;
  demandVersion(before.version, version);
  const facts = await gatherLetter(ctx, await gatherCase(ctx, row), { kind, number, round, before });
  if (changesIn(facts, before.facts).length === 0)
    throw refuse('letter-unchanged', { number, letter: letterNames[kind] });
  await keepLetter(ctx, facts, round, row, why);
  return { letters: await presentLetters(ctx, caseId) };
});
