import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { enterCase as contract } from '../../contract/handling.ts';
import { beginCase } from '../begin-case.ts';
import { enterReceived } from '../enter-received.ts';
import { getFirm } from '../firms/queries.ts';
import { firmStateWords } from '../firms/words.ts';
import { mayEnter } from '../policy.ts';
import { presentCase, presentWhole } from '../present.ts';
import { refuse } from '../refuse.ts';

/** Enters what came to the counter or by post, and receives it at once where that is asked. */
export const enterCase = implement(contract, async (ctx, { submit, firmId, ...entered }) => {
  demand(mayEnter(ctx.actor));
  const beginning = { ...entered, firm: firmId && (await confirmedFirm(ctx, firmId)) };
  if (!submit) return presentCase(ctx, await beginCase(ctx, beginning));
  return presentWhole(ctx, await enterReceived(ctx, beginning), [], []);
});

/** A firm cases are taken for: one that waits, is paused or was refused is dealt with first. */
async function confirmedFirm(ctx: Ctx, id: string): Promise<string> {
  const { state } = await getFirm(ctx, id);
  if (state !== 'confirmed') throw refuse('state-conflict', { reason: firmStateWords[state] });
  return id;
}
