import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import type { Memory, Retired } from '../../contract/memory.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { LanguageTables } from '../tables.ts';
import { fedMemoryBack } from './events.ts';
import { presentMemory } from './present.ts';
import { getMemory } from './queries.ts';

/** Retires a memory, in which of the two ways, or takes it into use again. */
export async function setRetired(
  ctx: Ctx,
  { memoryId, version }: { memoryId: Id; version: number },
  retired: Retired | null,
): Promise<Memory> {
  const row = await getMemory(ctx, memoryId, true);
  demand(may(ctx.actor, 'manage', row));
  demandVersion(row.version, version);
  if (row.retired === retired) throw refuse('state-conflict', { reason: asItIs });
  if (retired !== null && (await isBeingReadInto(ctx, row.id)))
    throw refuse('state-conflict', { reason: readInto });
  const changed = await tables<LanguageTables>(ctx)
    .updateTable('language.memory')
    .set({ version: version + 1, retired })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: retired === null ? 'language.memory-brought-back' : 'language.memory-retired',
    subject: { kind: 'memory', id: row.id },
    data: { version: changed.version },
  });
  if (retired === null && row.feed !== null) ctx.publish(fedMemoryBack(row.id as Id, row.feed));
  return presentMemory(ctx, changed);
}

/** Whether a file is on its way into it: an import that ended says when. */
async function isBeingReadInto(ctx: Ctx, memory: Id): Promise<boolean> {
  const open = await tables<LanguageTables>(ctx)
    .selectFrom('language.memory_import')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return open !== undefined;
}

const asItIs = { zh: '记忆库已经是这样了。', en: 'the memory is so already.' };
const readInto = {
  zh: '有文件正在导入，请等导入结束或先停止导入。',
  en: 'a file is being read into it. Wait until that has ended, or stop it first.',
};
