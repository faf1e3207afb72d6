import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import { may, mayBring, visibleMemories } from '../policy.ts';
import type { LanguageTables, MemoryTable } from '../tables.ts';

/** A translation memory, as the search and other modules know one. */
export const memorySubject: Subject = {
  kind: 'memory',
  name: { zh: '翻译记忆库', en: 'Translation memory' },
  link: (id) => `/translation/memory/${id}`,
  visible: visibleMemories,
  files: {
    uses: ['exchange'],
    async mayKeep(ctx, id) {
      const [memory] = await memoriesOf(ctx, [id]);
      return memory ? mayBring(ctx.actor, memory) : may(ctx.actor, 'add');
    },
  },
  async titles(ctx, ids) {
    return new Map((await memoriesOf(ctx, ids)).map((row) => [row.id, titleOf(row)]));
  },
  async searchEntries(ctx, ids) {
    return (await memoriesOf(ctx, ids)).map((row) => ({
      id: row.id,
      title: titleOf(row),
      detail: row.purpose === null ? null : { zh: row.purpose, en: row.purpose },
      words: [row.purpose, row.client].flatMap((word) => word ?? []),
    }));
  },
};

function titleOf(row: MemoryTable) {
  return { zh: row.name_zh, en: row.name_en, how: 'recorded' as const };
}

async function memoriesOf(ctx: Ctx, ids?: Id[]): Promise<MemoryTable[]> {
  if (ids?.length === 0) return [];
  const all = tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? all.where('id', 'in', ids) : all).execute();
}
