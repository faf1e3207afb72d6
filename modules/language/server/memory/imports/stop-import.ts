import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { stopImport as contract } from '../../../contract/memory-imports.ts';
import { may } from '../../policy.ts';
import { refuse } from '../../refuse.ts';
import { getMemory } from '../queries.ts';
import { endImport } from './end-import.ts';
import { presentImports } from './present.ts';
import { getImport, isOpen } from './queries.ts';

/** Stops an import between two portions; one that ended already cannot be stopped. */
export const stopImport = implement(contract, async (ctx, { importId }) => {
  const row = await getImport(ctx, importId, true);
  demand(may(ctx.actor, 'add', await getMemory(ctx, row.memory)));
  if (!isOpen(row)) throw refuse('import-ended');
  return (await presentImports(ctx, [await endImport(ctx, row, 'stopped')]))[0]!;
});
