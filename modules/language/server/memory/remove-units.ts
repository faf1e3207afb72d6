import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { LanguageTables } from '../tables.ts';
import { nextChange } from './next-change.ts';
import { countUnits } from './write-units.ts';

/** Removes these units of a memory under one change number: their words go, their ids stay, so that indexes hear of it. */
export async function removeUnits(ctx: Ctx, memory: string, ids: readonly string[]): Promise<number> {
  const change = await nextChange(ctx);
  const removed = await tables<LanguageTables>(ctx)
    .updateTable('language.unit')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      ...{ zh: '', en: '', zh_hash: '', en_hash: '', before_hash: null, after_hash: null },
      ...{ document: null, props: '{}', change, removed_at: ctx.now },
      changed_at: ctx.now,
      changed_by: actorId(ctx.actor),
    }))
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('id', 'in', [...ids])
    .where('removed_at', 'is', null)
    .returning('id')
    .execute();
  await countUnits(ctx, memory, -removed.length);
  return change;
}
