import { tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { removeFromIndex } from '../../../../../kernel/server/search/index-subjects.ts';
import { discardAlignment as contract } from '../../../contract/alignments.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayAlign } from '../policy.ts';
import { getAlignment } from '../queries.ts';

/** Discards an alignment: its words go, its line in the ledger stays. */
export const discardAlignment = implement(contract, async (ctx, { alignmentId, version }) => {
  const row = await getAlignment(ctx, alignmentId, true);
  demand(mayAlign(ctx.actor, 'discard', row));
  demandVersion(row.version, version);
  await tables<LanguageTables>(ctx)
    .deleteFrom('language.alignment')
    .where('office', '=', row.office)
    .where('id', '=', row.id)
    .execute();
  await removeFromIndex(ctx, 'alignment', [row.id]);
  ctx.record({
    verb: 'language.alignment-discarded',
    subject: { kind: 'alignment', id: row.id },
    data: { beads: row.beads },
  });
  return { id: row.id };
});
