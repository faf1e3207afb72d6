import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { listImports as contract } from '../../../contract/memory-imports.ts';
import type { LanguageTables } from '../../tables.ts';
import { getMemory } from '../queries.ts';
import { presentImports } from './present.ts';

const latest = 20;

/** The latest imports of a memory, for whoever sees it. */
export const listImports = implement(contract, async (ctx, { memoryId }) => {
  const memory = await getMemory(ctx, memoryId);
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.memory_import')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory.id)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(latest)
    .execute();
  return { items: await presentImports(ctx, rows) };
});
