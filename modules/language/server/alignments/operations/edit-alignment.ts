import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type AlignmentEdit, editAlignment as contract } from '../../../contract/alignments.ts';
import { decideEdits } from '../../core/alignment/decide-edits.ts';
import { refuse } from '../../refuse.ts';
import { mayAlign } from '../policy.ts';
import { presentAlignment } from '../present.ts';
import { beadsKnown, getAlignment } from '../queries.ts';
import { replaceBeads } from '../write-beads.ts';

/** Changes beads. Two people's changes both stand unless they take the same beads; the ledger has how many changed. */
export const editAlignment = implement(contract, async (ctx, { alignmentId, since, edits }) => {
  const row = await getAlignment(ctx, alignmentId, true);
  demand(mayAlign(ctx.actor, 'edit'));
  const decided = decideEdits(await beadsKnown(ctx, row.id, edits.flatMap(idsIn)), edits);
  if ('refused' in decided) throw refuse(decided.refused);
  const next = await replaceBeads(ctx, row, decided);
  ctx.record({
    verb: 'language.alignment-edited',
    subject: { kind: 'alignment', id: row.id },
    data: { edits: edits.length, version: next.version },
  });
  return presentAlignment(ctx, next, since);
});

/** The ids of beads an edit speaks of. */
function idsIn(edit: AlignmentEdit): string[] {
  return edit.kind === 'mark'
    ? edit.beads.flatMap(({ was, id }) => [was, id])
    : [...edit.take, ...edit.put.map(({ id }) => id)];
}
