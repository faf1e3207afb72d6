import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { listDuplicates as contract } from '../../contract/merge.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import { type LikelyPair, likelyPairs, pairKey } from '../core/merge/likely.ts';
import { loadDirectory } from '../load-directory.ts';
import { presentPairs } from '../merges/present-pairs.ts';
import { nameFolding, resembling } from '../merges/resembling.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';

const shown = 100;

/** People or bodies the directory may have twice. */
export const listDuplicates = implementPrepared(
  contract,
  async ({ actor, read }, { kind, apart }) => {
    if (may(actor, 'see') !== true) throw refuse('not-found');
    const told = new Set(await read((ctx) => toldApart(ctx, kind)));
    const all = likelyPairs(resembling(kind, await loadDirectory(read)), nameFolding(), (one, other) =>
      apart === 'yes' ? !told.has(pairKey(one, other)) : told.has(pairKey(one, other)),
    );
    return { pairs: all, apart: told.size };
  },
  async (ctx, { kind }, { pairs, apart }: { pairs: LikelyPair[]; apart: number }) => ({
    pairs: await presentPairs(ctx, kind, pairs.slice(0, shown)),
    more: pairs.length > shown,
    apart,
    mayMerge: may(ctx.actor, 'merge'),
  }),
);

async function toldApart(ctx: Ctx, kind: NamedKind): Promise<string[]> {
  const rows = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.told_apart')
    .select(['one', 'other'])
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .execute();
  return rows.map(({ one, other }) => pairKey(one, other));
}
