import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { makeMemory as contract } from '../../../contract/memory.ts';
import { may } from '../../policy.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { presentMemory } from '../present.ts';

/** Makes a memory. Two of one Chinese name are refused, also when both are made at once. */
export const makeMemory = implement(contract, async (ctx, { name, ...facts }) => {
  demand(may(ctx.actor, 'make'));
  const row = await tables<LanguageTables>(ctx)
    .insertInto('language.memory')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      name_zh: name.zh,
      name_en: name.en,
      ...facts,
      units: 0,
      retired: null,
      made_at: ctx.now,
      made_by: actorId(ctx.actor),
    })
    .onConflict((conflict) => conflict.columns(['office', 'name_zh']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw refuse('memory-exists', { name });
  ctx.record({
    verb: 'language.memory-made',
    subject: { kind: 'memory', id: row.id },
    data: { penalty: row.penalty, shared: row.shared },
  });
  await indexSubjects(ctx, 'memory', [row.id]);
  return presentMemory(ctx, row);
});
