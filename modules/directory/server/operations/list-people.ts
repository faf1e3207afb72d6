import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../kernel/contract/ids.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import { matchingIds } from '../../../../kernel/server/search/matching-ids.ts';
import { listPeople as contract } from '../../contract/person.ts';
import { visible } from '../policy.ts';
import { fullOf, presentPost } from '../present.ts';
import { isHeld, postsOfPeople } from '../queries.ts';
import type { DirectoryTables } from '../tables.ts';

/** The people of the directory by name, with the posts they hold today. */
export const listPeople = implement(contract, async (ctx, input) => {
  let found = tables<DirectoryTables>(ctx)
    .selectFrom('directory.person as person')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor, 'directory.person')})`);
  if (input.q) found = found.where(sql<boolean>`id in (${matchingIds(ctx, 'person', input.q)})`);
  if (input.economy) found = found.where('economy', '=', input.economy);
  if (input.bodyId) {
    const { bodyId } = input;
    found = found.where((eb) =>
      eb(
        'id',
        'in',
        eb
          .selectFrom('directory.post')
          .select('person')
          .where('office', '=', ctx.office.code)
          .where('body', '=', bodyId),
      ),
    );
  }
  let page = found.selectAll('person').orderBy('sort_key').orderBy('id');
  if (input.after) {
    const [key, last] = keysOf(input.after, z.tuple([z.string(), id]));
    page = page.where(sql<boolean>`(sort_key, id) > (${key}, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.sort_key, row.id]);
  const posts = await postsOfPeople(
    ctx,
    result.items.map((row) => row.id),
  );
  return {
    ...result,
    items: result.items.map((row) => ({
      id: row.id,
      full: fullOf(row),
      economy: row.economy,
      posts: posts.filter((post) => post.person === row.id && isHeld(post, ctx.today)).map(presentPost),
    })),
  };
});
