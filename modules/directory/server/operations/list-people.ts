import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../kernel/contract/ids.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import { listPeople as contract } from '../../contract/person.ts';
import { peopleAsked } from '../asked.ts';
import { fullOf, presentPost } from '../present.ts';
import { isHeld, postsOfPeople } from '../queries.ts';

/** The people of the directory by name, with the posts they hold today. */
export const listPeople = implement(contract, async (ctx, input) => {
  const found = peopleAsked(ctx, input);
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
