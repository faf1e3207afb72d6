import type { Id } from '../../../../kernel/contract/ids.ts';
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
    const said = await read((ctx) => toldApart(ctx, kind));
    const records = resembling(kind, await loadDirectory(read));
    // One that was merged meanwhile, or taken back with its import, is told from nobody any more.
    const present = new Set(records.map(({ id }) => id));
    const told = new Set(
      said.filter((pair) => pair.every((id) => present.has(id))).map(([one, other]) => pairKey(one, other)),
    );
    const pairs = likelyPairs(records, nameFolding(), (one, other) =>
      apart === 'yes' ? !told.has(pairKey(one, other)) : told.has(pairKey(one, other)),
    );
    return { pairs, apart: told.size };
  },
  async (ctx, { kind }, { pairs, apart }: { pairs: LikelyPair[]; apart: number }) => ({
    pairs: await presentPairs(ctx, kind, pairs.slice(0, shown)),
    more: pairs.length > shown,
    apart,
    mayMerge: may(ctx.actor, 'merge'),
  }),
);

async function toldApart(ctx: Ctx, kind: NamedKind): Promise<[Id, Id][]> {
  const rows = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.told_apart')
    .select(['one', 'other'])
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .execute();
  return rows.map(({ one, other }) => [one, other]);
}
