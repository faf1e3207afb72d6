import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { removeUnit as contract } from '../../../contract/memory.ts';
import { may } from '../../policy.ts';
import type { LanguageTables } from '../../tables.ts';
import { nextChange } from '../next-change.ts';
import { holdUnit } from '../queries.ts';
import { countUnits } from '../write-units.ts';

/** Removes a unit: its words go, its id stays, so that indexes hear of it. */
export const removeUnit = implement(contract, async (ctx, { unitId, version }) => {
  const { row, memory } = await holdUnit(ctx, unitId);
  demand(may(ctx.actor, 'remove', memory));
  demandVersion(row.version, version);
  const change = await nextChange(ctx);
  await tables<LanguageTables>(ctx)
    .updateTable('language.unit')
    .set({
      version: version + 1,
      ...{ zh: '', en: '', zh_hash: '', en_hash: '', before_hash: null, after_hash: null },
      ...{ document: null, props: '{}', change, removed_at: ctx.now },
      changed_at: ctx.now,
      changed_by: actorId(ctx.actor),
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await countUnits(ctx, memory.id, -1);
  ctx.record({
    verb: 'language.unit-removed',
    subject: { kind: 'memory', id: memory.id },
    data: { unit: row.id, change },
  });
  return { id: row.id };
});
