import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { storeAlignment as contract } from '../../../contract/alignments.ts';
import { unitsOf } from '../../core/alignment/units-of.ts';
import { getMemory } from '../../memory/queries.ts';
import { writeUnits } from '../../memory/write-units.ts';
import { mayBring } from '../../policy.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayAlign } from '../policy.ts';
import { presentAlignment } from '../present.ts';
import { beadsNow, getAlignment } from '../queries.ts';

/** Puts beads into a memory, each with its neighbours, its confidence and whether somebody found it right. */
export const storeAlignment = implement(contract, async (ctx, { alignmentId, version, memoryId, which }) => {
  const row = await getAlignment(ctx, alignmentId, true);
  demand(mayAlign(ctx.actor, 'store'));
  const memory = await getMemory(ctx, memoryId);
  demand(mayBring(ctx.actor, memory));
  demandVersion(row.version, version);
  const units = unitsOf(await beadsNow(ctx, row.id), { document: row.name, which });
  if (units.length === 0) throw refuse('nothing-to-store');
  const { added, change } = await writeUnits(ctx, memory.id, units);
  const stored = await tables<LanguageTables>(ctx)
    .updateTable('language.alignment')
    .set({ memory: memory.id, stored_version: row.version, stored: sql`stored + ${added}` })
    .where('office', '=', row.office)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const known = units.length - added;
  ctx.record({
    verb: 'language.alignment-stored',
    subject: { kind: 'alignment', id: row.id },
    data: { memory: memory.id, added, known },
  });
  if (added > 0)
    ctx.record({
      verb: 'language.units-added',
      subject: { kind: 'memory', id: memory.id },
      data: { added, change },
    });
  return { ...(await presentAlignment(ctx, stored, version)), added, known };
});
