import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { changeUnit as contract } from '../../../contract/memory.ts';
import { may } from '../../policy.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { holdClock, nextChange } from '../next-change.ts';
import { presentUnit } from '../present.ts';
import { holdUnit, type UnitRow } from '../queries.ts';
import { textHash } from '../text-hash.ts';

/** Changes a unit's words, or says that it was reviewed. */
export const changeUnit = implement(contract, async (ctx, { unitId, version, zh, en, reviewed }) => {
  await holdClock(ctx);
  const { row, memory } = await holdUnit(ctx, unitId);
  demand(may(ctx.actor, 'change', memory));
  demandVersion(row.version, version);
  const change = await nextChange(ctx);
  const hashes = { zh_hash: textHash(zh), en_hash: textHash(en) };
  await refuseTwin(ctx, row, hashes);
  const changed = await tables<LanguageTables>(ctx)
    .updateTable('language.unit')
    .set({
      version: version + 1,
      ...{ zh, en, ...hashes, reviewed, change },
      changed_at: ctx.now,
      changed_by: actorId(ctx.actor),
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: 'language.unit-changed',
    subject: { kind: 'memory', id: memory.id },
    data: { unit: row.id, version: changed.version, change, reviewed },
  });
  return presentUnit(changed);
});

/** The index behind it would only fail, this says why. The clock is held: nobody writes such a unit meanwhile. */
async function refuseTwin(
  ctx: Ctx,
  row: UnitRow,
  hashes: { zh_hash: string; en_hash: string },
): Promise<void> {
  const twin = await tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('memory', '=', row.memory)
    .where('zh_hash', '=', hashes.zh_hash)
    .where('en_hash', '=', hashes.en_hash)
    .where('removed_at', 'is', null)
    .where('id', '<>', row.id)
    .executeTakeFirst();
  if (twin) throw refuse('unit-exists');
}
