import { implement } from '../../../../../kernel/server/operation.ts';
import { readAlignment as contract } from '../../../contract/alignments.ts';
import { presentAlignment } from '../present.ts';
import { getAlignment } from '../queries.ts';

/** An alignment with its beads, or with what changed since a version of it. */
export const readAlignment = implement(contract, async (ctx, { alignmentId, since }) =>
  presentAlignment(ctx, await getAlignment(ctx, alignmentId), since),
);
