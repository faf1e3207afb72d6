import { implement } from '../../../../../kernel/server/operation.ts';
import { submitFiling as contract } from '../../../contract/filings.ts';
import { gatherFiled } from '../../filings/gather-filed.ts';
import { presentFiling } from '../../filings/present.ts';
import { casesFiled, heldFiling } from '../../filings/queries.ts';
import { refuse } from '../../refuse.ts';
import { submitCase } from '../submit-case.ts';

/** Submits every draft of a filing of which nothing is missing, each as if by hand. */
export const submitFiling = implement(contract, async (ctx, { filingId }) => {
  const row = await heldFiling(ctx, filingId);
  let submitted = 0;
  for (const one of await gatherFiled(ctx, await casesFiled(ctx, [row.id]))) {
    if (one.state !== 'draft' || one.missing.length > 0) continue;
    await submitCase.run(ctx, { caseId: one.id, version: one.version }, undefined);
    submitted += 1;
  }
  if (submitted === 0) throw refuse('nothing-complete');
  return { filing: await presentFiling(ctx, row), submitted };
});
