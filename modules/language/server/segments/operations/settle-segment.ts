import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { settleSegment as contract } from '../../../contract/segments.ts';
import { settleChanges } from '../../../contract/tracked-changes.ts';
import { refuse } from '../../refuse.ts';
import { holdSegment } from '../held-segment.ts';
import { segmentNow } from '../present.ts';
import { writeSegment } from '../write-segment.ts';

/** Accepts or refuses changes of somebody else. A refused one goes out of the text, which stays as far as it was. */
export const settleSegment = implement(contract, async (ctx, { segmentId, version, which, accept }) => {
  const { row, file, change } = await holdSegment(ctx, segmentId);
  demandVersion(row.version, version);
  if (row.agreed === null) throw refuse('state-conflict', { reason: nothingWaits });
  const after = settleChanges({ agreed: row.agreed, target: row.target ?? '' }, which, accept);
  const settled = after.agreed === after.target ? null : after.agreed;
  await writeSegment(
    ctx,
    row,
    { target: after.target, agreed: settled, state: row.state },
    { how: 'settled', change },
  );
  return segmentNow(ctx, file, segmentId);
});

const nothingWaits = {
  zh: '这个句段没有待定的修改。',
  en: 'No change in this segment waits to be accepted.',
};
