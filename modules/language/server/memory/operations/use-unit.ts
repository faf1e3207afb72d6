import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { useUnit as contract } from '../../../contract/matches.ts';
import { may } from '../../policy.ts';
import type { LanguageTables } from '../../tables.ts';
import { holdUnit } from '../queries.ts';

/** Counts a use. The words stay as they are, so neither the version nor the index hears of it. */
export const useUnit = implement(contract, async (ctx, { unitId }) => {
  const { row, memory } = await holdUnit(ctx, unitId);
  demand(may(ctx.actor, 'add', memory));
  const { used } = await tables<LanguageTables>(ctx)
    .updateTable('language.unit')
    .set({ used: sql`used + 1` })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returning('used')
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: 'language.unit-used',
    subject: { kind: 'memory', id: memory.id },
    data: { unit: row.id },
  });
  return { used };
});
