import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { enterCase as contract } from '../../contract/handling.ts';
import { beginCase } from '../begin-case.ts';
import type { Beginning } from '../compose-case.ts';
import { enterReceived } from '../enter-received.ts';
import { handInFirmPapers } from '../filings/hand-in-firm-papers.ts';
import { getFirm } from '../firms/queries.ts';
import { firmStateWords } from '../firms/words.ts';
import { mayEnter } from '../policy.ts';
import { presentCase, presentWhole } from '../present.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { holdCase } from '../step.ts';
import { receiveCase } from '../submit.ts';

/** Enters what came to the counter or by post, and receives it at once where that is asked. */
export const enterCase = implement(contract, async (ctx, { submit, firmId, firmPapers, ...entered }) => {
  demand(mayEnter(ctx.actor));
  const beginning = { ...entered, firm: firmId && (await confirmedFirm(ctx, firmId)) };
  if (firmId && firmPapers) return presentCase(ctx, await withPapers(ctx, beginning, submit));
  if (!submit) return presentCase(ctx, await beginCase(ctx, beginning));
  return presentWhole(ctx, await enterReceived(ctx, beginning), [], []);
});

/** A case of a firm with the papers it keeps, handed in each as by hand before it is received. */
async function withPapers(ctx: Ctx, beginning: Beginning, submit: boolean): Promise<CaseRecord> {
  const begun = await beginCase(ctx, beginning);
  await handInFirmPapers(ctx, begun);
  const now = await getCase(ctx, begun.id);
  if (!submit) return now;
  return receiveCase(ctx, await holdCase(ctx, { caseId: now.id, version: now.version }, 'submit'));
}

/** A firm cases are taken for: one that waits, is paused or was refused is dealt with first. */
async function confirmedFirm(ctx: Ctx, id: string): Promise<string> {
  const { state } = await getFirm(ctx, id);
  if (state !== 'confirmed') throw refuse('state-conflict', { reason: firmStateWords[state] });
  return id;
}
