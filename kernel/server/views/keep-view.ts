import { sql } from 'kysely';
import { fill, kernelErrors } from '../../contract/errors.ts';
import type { Id } from '../../contract/ids.ts';
import { keepView } from '../../contract/views.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { takeTurn } from '../database/take-turn.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { may, mayShare } from './policy.ts';
import { presentViews, viewsOf } from './queries.ts';
import type { ViewTables } from './tables.ts';

const most = 50;

/** Saves how a list is looked at, under a name of its own. */
export const keepViewOperation = implement(keepView, async (ctx, { list, name, asked, shared }) => {
  const own = { user_id: actorId(ctx.actor), shared };
  demand(may(ctx.actor, 'change', own));
  if (shared) demand(mayShare(ctx.actor));
  await refuseTaken(ctx, { list, name, ...own });
  const kept = await viewsOf(ctx, { list, ...own })
    .select('id')
    .limit(most)
    .execute();
  if (kept.length >= most) throw refuse('view-limit', { limit: most });
  const id = ctx.newId();
  await tables<ViewTables>(ctx)
    .insertInto('kernel.saved_view')
    .values({ office: ctx.office.code, id, version: 1, list, name, asked: JSON.stringify(asked), ...own })
    .execute();
  ctx.record({ verb: 'views.kept', subject: { kind: 'view', id }, data: { list, shared, version: 1 } });
  return presentViews(ctx, list);
});

/** Two views of one list need two names. A person's views are saved one at a time, so that the second one hears why. */
export async function refuseTaken(
  ctx: Ctx,
  view: { list: string; name: string; user_id: string },
  but?: Id,
): Promise<void> {
  const { name } = view;
  await takeTurn(ctx.db, `views ${ctx.office.code} ${view.user_id}`);
  const other = await viewsOf(ctx, view, but)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .select('id')
    .executeTakeFirst();
  if (!other) return;
  const message = fill(kernelErrors['view-name-taken'].message, { name });
  throw refuse('view-name-taken', { name }, { name: message });
}
