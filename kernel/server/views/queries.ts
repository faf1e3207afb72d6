import { type Selectable, sql } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { getRow } from '../get-row.ts';
import { namesOf } from '../person-names.ts';
import { refuse } from '../refusal.ts';
import { may, mayShare, visible } from './policy.ts';
import type { SavedViewTable, ViewTables } from './tables.ts';

type ViewRow = Selectable<SavedViewTable>;

/** A view this actor may see, or the refusal that there is none; held until the transaction ends. */
export async function getView(ctx: Ctx, id: Id): Promise<ViewRow> {
  const row = await getRow<ViewRow>(ctx, 'kernel.saved_view', id, true);
  if (may(ctx.actor, 'see', row) !== true) throw refuse('not-found');
  return row;
}

/** The views of a list a person keeps, other than this one. */
export function viewsOf(ctx: Ctx, { list, user_id }: Pick<ViewRow, 'list' | 'user_id'>, but?: Id) {
  const own = tables<ViewTables>(ctx)
    .selectFrom('kernel.saved_view')
    .where('office', '=', ctx.office.code)
    .where('list', '=', list)
    .where('user_id', '=', user_id);
  return but === undefined ? own : own.where('id', '<>', but);
}

/** The views of a list, own ones first, by the time they were saved; every operation on views answers with them. */
export async function presentViews(ctx: Ctx, list: string) {
  const own = actorId(ctx.actor);
  const rows = await tables<ViewTables>(ctx)
    .selectFrom('kernel.saved_view')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('list', '=', list)
    .where(sql<boolean>`id in (${visible(ctx.actor)})`)
    .orderBy(sql`user_id <> ${own}`)
    .orderBy('id')
    .execute();
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.user_id),
  );
  return {
    views: rows.map(({ office: _, user_id, ...row }) => ({
      ...row,
      mine: user_id === own,
      keeper: nameOf(user_id),
      abilities: { change: may(ctx.actor, 'change', { user_id, shared: row.shared }) },
    })),
    abilities: { share: mayShare(ctx.actor) },
  };
}
