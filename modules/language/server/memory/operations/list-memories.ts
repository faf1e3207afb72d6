import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { sortKey } from '../../../../../kernel/server/search/pinyin.ts';
import { listMemories as contract } from '../../../contract/memory.ts';
import { may, visibleMemories } from '../../policy.ts';
import type { LanguageTables } from '../../tables.ts';
import { presentMemory } from '../present.ts';

/** The memories of the office; there are few, so they come at once. */
export const listMemories = implement(contract, async (ctx) => {
  const rows = await tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleMemories(ctx.actor)})`)
    .execute();
  const byName = rows.toSorted((a, b) => (sortKey(a.name_zh) < sortKey(b.name_zh) ? -1 : 1));
  return {
    items: byName.map((row) => presentMemory(ctx, row)),
    abilities: { make: may(ctx.actor, 'make') },
  };
});
