import type { Id } from '../../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { PrecedenceChange } from '../../contract/precedence.ts';
import { nameOfBody, presentPost } from '../present.ts';
import { bodiesById, postsById } from '../queries.ts';
import type { DirectoryTables } from '../tables.ts';
import type { ListAsked } from './entries.ts';

const shown = 20;

/** The latest changes of a list, with the names of what moved as they are now. */
export async function historyOf(ctx: Ctx, { list, body }: ListAsked): Promise<PrecedenceChange[]> {
  const rows = await tables<DirectoryTables>(ctx)
    .selectFrom('directory.precedence_change')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('list', '=', list)
    .where('body', body ? '=' : 'is', body?.id ?? null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(shown)
    .execute();
  const nameOf = await namesOf(
    ctx,
    rows.map(({ actor }) => actor),
  );
  const ids = [...new Set(rows.flatMap(({ moves }) => moves.map(({ id }) => id)))];
  const moved = list === 'posts' ? await holdersById(ctx, ids) : await bodyNames(ctx, ids);
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    by: nameOf(row.actor),
    reason: row.reason,
    moves: row.moves.map((move) => ({ ...move, name: moved.get(move.id) ?? null })),
  }));
}

async function holdersById(ctx: Ctx, ids: Id[]): Promise<Map<Id, LocalText>> {
  const posts = await postsById(ctx, ids);
  return new Map(posts.map((post) => [post.id, presentPost(post).person]));
}

async function bodyNames(ctx: Ctx, ids: Id[]): Promise<Map<Id, LocalText>> {
  return new Map([...(await bodiesById(ctx, ids))].map(([id, row]) => [id, nameOfBody(row)]));
}
