import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { changeMemory as contract } from '../../../contract/memory.ts';
import { may } from '../../policy.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables, MemoryTable } from '../../tables.ts';
import { presentMemory } from '../present.ts';
import { getMemory } from '../queries.ts';

/** Changes what is said of a memory; its units stay as they are. */
export const changeMemory = implement(contract, async (ctx, { memoryId, version, name, ...facts }) => {
  const row = await getMemory(ctx, memoryId, true);
  demand(may(ctx.actor, 'manage', row));
  demandVersion(row.version, version);
  await refuseName(ctx, row, name);
  const changed = await tables<LanguageTables>(ctx)
    .updateTable('language.memory')
    .set({ version: version + 1, name_zh: name.zh, name_en: name.en, ...facts })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: 'language.memory-changed',
    subject: { kind: 'memory', id: row.id },
    data: { version: changed.version, penalty: facts.penalty, shared: facts.shared },
  });
  await indexSubjects(ctx, 'memory', [row.id]);
  return presentMemory(ctx, changed);
});

/** The index behind it would only fail, this says why. */
async function refuseName(ctx: Ctx, row: MemoryTable, name: { zh: string; en: string }): Promise<void> {
  const other = await tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('name_zh', '=', name.zh)
    .where('id', '<>', row.id)
    .executeTakeFirst();
  if (other) throw refuse('memory-exists', { name });
}
