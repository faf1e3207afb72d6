import { implement } from '../../../../kernel/server/operation.ts';
import { handOver as contract } from '../../contract/handling.ts';
import { issueLetter } from '../letters/issue.ts';
import { presentCase } from '../present.ts';
import { holdCase, writeStep } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Hands the result over: the case is done. Who received it stands with the case, never in the ledger. */
export const handOver = implement(contract, async (ctx, { receivedBy, ...on }) => {
  const { row } = await holdCase(ctx, on, 'handOver');
  await writeNote(ctx, row.id, `${receivedBy.name} ${receivedBy.idLastFour}`);
  const written = await writeStep(
    ctx,
    row,
    { state: 'done', closed_at: ctx.now },
    { verb: 'service-hall.case-handed-over' },
  );
  await issueLetter(ctx, written, 'delivery', { receivedBy });
  return presentCase(ctx, written);
});
