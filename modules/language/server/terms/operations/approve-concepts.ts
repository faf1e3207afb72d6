import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { approveConcepts as contract } from '../../../contract/term-files.ts';
import { approve } from '../approve.ts';
import { termsChanged } from '../events.ts';
import { holdConcept } from '../step.ts';

/** Approves many concepts others wrote, all or none; held in one order, so that two who do it do not wait for each other. */
export const approveConcepts = implement(contract, async (ctx, { concepts }) => {
  const inOrder = [...concepts].sort((a, b) => (a.conceptId < b.conceptId ? -1 : 1));
  for (const one of inOrder) {
    const { row } = await holdConcept(ctx, one, 'approve');
    await approve(ctx, row);
  }
  ctx.publish(termsChanged(inOrder[0]!.conceptId));
  await indexSubjects(
    ctx,
    'concept',
    inOrder.map(({ conceptId }) => conceptId),
  );
  return { approved: inOrder.length };
});
