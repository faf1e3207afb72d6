import { implement } from '../../../../../kernel/server/operation.ts';
import { enterSegment as contract } from '../../../contract/segments.ts';
import { seenFile } from '../held-segment.ts';
import { enter, peopleIn } from '../presence.ts';

/** Says where one is. It holds nobody off: whoever writes there too is told, and no word is lost. */
export const enterSegment = implement(contract, async (ctx, { fileId, segmentId }) => {
  const { file } = await seenFile(ctx, fileId);
  await enter(ctx, file.id, segmentId);
  return { people: await peopleIn(ctx, file.id) };
});
