import { sql } from 'kysely';
import { implement } from '../../../../kernel/server/operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../../../../kernel/server/ordering.ts';
import { listPeople as contract } from '../../contract/person.ts';
import { peopleAsked } from '../asked.ts';
import { fullOf, presentPost } from '../present.ts';
import { isHeld, postsOfPeople } from '../queries.ts';
import type { PersonTable } from '../tables.ts';

/** The people of the directory by name, with the posts they hold today. */
export const listPeople = implement(contract, async (ctx, input) => {
  const found = peopleAsked(ctx, input);
  const result = await pageInOrder(
    found.selectAll('person'),
    input,
    orderAsked(orders, input, { by: 'name' }),
  );
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

const byName: OrderKey<PersonTable>[] = [
  { sql: sql.ref('sort_key'), kind: 'text', of: (row) => row.sort_key },
  { sql: sql.ref('id'), kind: 'id', of: (row) => row.id },
];
const orders = {
  name: byName,
  economy: [
    { sql: sql`coalesce(economy, '')`, kind: 'text', of: ({ economy }) => economy ?? '' },
    ...byName,
  ] satisfies OrderKey<PersonTable>[],
};
