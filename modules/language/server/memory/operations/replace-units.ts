import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { replaceUnits as contract } from '../../../contract/upkeep.ts';
import { planReplacement, withoutTwins } from '../../core/memory/plan-replacement.ts';
import { may } from '../../policy.ts';
import type { LanguageTables } from '../../tables.ts';
import { holdClock, nextChange } from '../next-change.ts';
import { getMemory } from '../queries.ts';
import { holdersOf, rewriteUnits } from '../rewrite-units.ts';
import { pairHash } from '../text-hash.ts';

/** Replaces words in units as they were seen, all under one change number; the ledger has how many. */
export const replaceUnits = implement(contract, async (ctx, { memoryId, units, ...asked }) => {
  const memory = await getMemory(ctx, memoryId);
  demand(may(ctx.actor, 'replace', memory));
  await holdClock(ctx);
  const rows = await hold(
    ctx,
    memory.id,
    units.map(({ id }) => id),
  );
  const { changes, left } = planReplacement(units, rows, asked);
  if (changes.length === 0) return { changed: 0, left };
  // The clock is held: nobody writes such a pair meanwhile.
  const change = await nextChange(ctx);
  const hashed = changes.map((one) => ({ ...one, pair: pairHash(one) }));
  const { kept, twins } = withoutTwins(hashed, await holdersOf(ctx, memory.id, hashed));
  await rewriteUnits(ctx, kept, change);
  if (kept.length > 0)
    ctx.record({
      verb: 'language.units-replaced',
      subject: { kind: 'memory', id: memory.id },
      data: { count: kept.length, change },
    });
  return {
    changed: kept.length,
    left: [...left, ...twins.map(({ id }) => ({ id, why: 'known' as const }))],
  };
});

/** Held in the order of their ids, so that two who replace at once wait for each other and no more. */
async function hold(ctx: Ctx, memory: string, ids: string[]) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .select(['id', 'version', 'zh', 'en'])
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('id', 'in', ids)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}
