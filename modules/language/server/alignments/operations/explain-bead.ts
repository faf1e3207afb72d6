import { implement } from '../../../../../kernel/server/operation.ts';
import { textOfSide } from '../../../contract/alignment-edits.ts';
import { explainBead as contract } from '../../../contract/alignments.ts';
import { refuse } from '../../refuse.ts';
import { wordLinks } from '../../word-links.ts';
import { beadsKnown, getAlignment } from '../queries.ts';

/** What ties a bead. One that went meanwhile is explained as it stood. */
export const explainBead = implement(contract, async (ctx, { alignmentId, beadId }) => {
  const { id } = await getAlignment(ctx, alignmentId);
  const { now, once } = await beadsKnown(ctx, id, [beadId]);
  const bead = now[0] ?? once[0];
  if (!bead) throw refuse('not-found');
  const links = wordLinks(textOfSide('zh', bead.zh), textOfSide('en', bead.en));
  return {
    reasons: [...bead.reasons],
    links: [...links],
  };
});
