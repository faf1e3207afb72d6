import type { Id } from '../../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { importUnits as contract } from '../../../contract/memory-imports.ts';
import { mayBring } from '../../policy.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { getMemory } from '../queries.ts';
import { askAgain } from './carry-out.ts';
import { presentImports } from './present.ts';

/** Asks that a file the memory has be read into it; a job does it. */
export const importUnits = implement(contract, async (ctx, { memoryId, fileId }) => {
  // Held, so that of two who ask at once the second sees the first.
  const memory = await getMemory(ctx, memoryId, true);
  demand(mayBring(ctx.actor, memory));
  const file = await getFile(ctx, fileId);
  if (file.subject_kind !== 'memory' || file.subject_id !== memory.id || file.use !== 'exchange')
    throw refuse('not-found');
  if (await isAsked(ctx, file.id)) throw refuse('import-begun');
  const row = await tables<LanguageTables>(ctx)
    .insertInto('language.memory_import')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      memory: memory.id,
      file: file.id,
      name: file.name,
      state: 'waiting',
      read: 0,
      added: 0,
      known: 0,
      left_out: 0,
      faults: '[]',
      asked_at: ctx.now,
      asked_by: actorId(ctx.actor),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: 'language.import-begun',
    subject: { kind: 'memory', id: memory.id },
    data: { import: row.id },
  });
  askAgain(ctx, row);
  return (await presentImports(ctx, [row]))[0]!;
});

/** Whether the file is being read, or about to be: an import that ended has none. */
async function isAsked(ctx: Ctx, file: Id): Promise<boolean> {
  const open = await tables<LanguageTables>(ctx)
    .selectFrom('language.memory_import')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('file', '=', file)
    .executeTakeFirst();
  return open !== undefined;
}
