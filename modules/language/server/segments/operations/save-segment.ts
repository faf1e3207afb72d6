import { implement } from '../../../../../kernel/server/operation.ts';
import { saveSegment as contract } from '../../../contract/segments.ts';
import { holdSegment } from '../held-segment.ts';
import { meetingWith } from '../meet.ts';
import { segmentNow } from '../present.ts';
import { writeTyped } from '../write-typed.ts';

/** Keeps what is being written. The ledger hears of a segment when it is confirmed, not of every pause in typing. */
export const saveSegment = implement(contract, async (ctx, input) => {
  const held = await holdSegment(ctx, input.segmentId);
  const meeting = await meetingWith(ctx, held.row, input);
  if (!meeting) await writeTyped(ctx, held, input);
  return { segment: await segmentNow(ctx, held.file, input.segmentId), meeting };
});
