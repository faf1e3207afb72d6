import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { importUnits as contract } from '../../../contract/memory-imports.ts';
import { may } from '../../policy.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { getMemory } from '../queries.ts';
import { askAgain } from './carry-out.ts';
import { presentImports } from './present.ts';

/** Asks that a file the memory has be read into it; a job does it. */
export const importUnits = implement(contract, async (ctx, { memoryId, fileId }) => {
  const memory = await getMemory(ctx, memoryId);
  demand(may(ctx.actor, 'add', memory));
  const file = await getFile(ctx, fileId);
  if (file.subject_kind !== 'memory' || file.subject_id !== memory.id || file.use !== 'exchange')
    throw refuse('not-found');
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
