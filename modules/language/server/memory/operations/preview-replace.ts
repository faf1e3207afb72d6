import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { previewReplace as contract, mostReplaced, type Replacement } from '../../../contract/upkeep.ts';
import { replaceIn } from '../../core/memory/replace.ts';
import { may } from '../../policy.ts';
import type { LanguageTables } from '../../tables.ts';
import { presentMemory, presentUnit } from '../present.ts';
import { getMemory } from '../queries.ts';

/** Of so many that have the letters, those are looked for that have the words. */
const mostLooked = 3 * mostReplaced;

/** What replacing would change; nothing is written. */
export const previewReplace = implement(contract, async (ctx, { memoryId, ...asked }) => {
  const memory = await getMemory(ctx, memoryId);
  demand(may(ctx.actor, 'replace', memory));
  const rows = await holding(ctx, memory.id, asked);
  const found = rows.flatMap((row) => {
    const pieces = replaceIn(row[asked.side], asked);
    return pieces ? [{ unit: presentUnit(row), pieces }] : [];
  });
  return {
    items: found.slice(0, mostReplaced),
    more: found.length > mostReplaced || rows.length === mostLooked,
    memory: presentMemory(ctx, memory),
  };
});

async function holding(ctx: Ctx, memory: string, { side, find, matchCase }: Replacement) {
  const text = sql.ref(side);
  const there =
    matchCase === 'yes'
      ? sql<boolean>`position(${find} in ${text}) > 0`
      : sql<boolean>`position(lower(${find}) in lower(${text})) > 0`;
  return tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('removed_at', 'is', null)
    .where(there)
    .orderBy('change', 'desc')
    .orderBy('id', 'desc')
    .limit(mostLooked)
    .execute();
}
