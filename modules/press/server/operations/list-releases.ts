import { sql } from 'kysely';
import { z } from 'zod';
import { instant } from '../../../../kernel/contract/dates.ts';
import { id } from '../../../../kernel/contract/ids.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import { matchingIds } from '../../../../kernel/server/search/matching-ids.ts';
import { listReleases as contract } from '../../contract/release.ts';
import { visible } from '../policy.ts';
import { presentRow } from '../present.ts';
import type { PressTables } from '../tables.ts';

/** Releases this person may see, latest change first. Discarded ones only when asked for. */
export const listReleases = implement(contract, async (ctx, input) => {
  let found = tables<PressTables>(ctx)
    .selectFrom('press.release as release')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor)})`);
  found = input.state ? found.where('state', '=', input.state) : found.where('state', '<>', 'discarded');
  if (input.mine && ctx.actor.kind === 'user') found = found.where('author', '=', ctx.actor.userId);
  if (input.q) {
    // The search knows pinyin and the words of the text, but nothing of what was discarded: its title is looked into.
    const part = `%${input.q.replace(/[%_\\]/g, '\\$&')}%`;
    const bySearch = sql<boolean>`id in (${matchingIds(ctx, 'release', input.q)})`;
    found = found.where((eb) =>
      eb.or([
        bySearch,
        eb('title_zh', 'like', part),
        eb('title_en', 'ilike', part),
        eb('number', 'ilike', part),
      ]),
    );
  }
  let page = found.selectAll('release').orderBy('changed_at', 'desc').orderBy('id');
  if (input.after) {
    const [at, last] = keysOf(input.after, z.tuple([instant, id]));
    page = page.where(
      sql<boolean>`(changed_at < ${at}::timestamptz or (changed_at = ${at}::timestamptz and id > ${last}::uuid))`,
    );
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.changed_at.toISOString(), row.id]);
  const nameOf = await namesOf(
    ctx,
    result.items.map((row) => row.author),
  );
  return { ...result, items: result.items.map((row) => presentRow(ctx.actor, row, nameOf)) };
});
