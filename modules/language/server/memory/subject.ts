import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import { visibleMemories } from '../policy.ts';
import type { LanguageTables, MemoryTable } from '../tables.ts';

/** A translation memory, as the search and other modules know one. */
export const memorySubject: Subject = {
  kind: 'memory',
  name: { zh: '翻译记忆库', en: 'Translation memory' },
  link: (id) => `/translation/memory/${id}`,
  visible: visibleMemories,
  async titles(ctx, ids) {
    return new Map((await memoriesOf(ctx, ids)).map((row) => [row.id, titleOf(row)]));
  },
  // A hit of the search would lead to a page there is not yet.
  searchEntries: async () => [],
};

function titleOf(row: MemoryTable) {
  return { zh: row.name_zh, en: row.name_en, how: 'recorded' as const };
}

async function memoriesOf(ctx: Ctx, ids: Id[]): Promise<MemoryTable[]> {
  if (ids.length === 0) return [];
  return tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', 'in', ids)
    .execute();
}
