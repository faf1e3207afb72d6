import { removeView } from '../../contract/views.ts';
import { tables } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { implement } from '../operation.ts';
import { may } from './policy.ts';
import { getView, presentViews } from './queries.ts';
import type { ViewTables } from './tables.ts';

/** Removes a saved view. The list itself is untouched. */
export const removeViewOperation = implement(removeView, async (ctx, { viewId, version }) => {
  const row = await getView(ctx, viewId);
  demand(may(ctx.actor, 'change', row));
  demandVersion(row.version, version);
  await tables<ViewTables>(ctx)
    .deleteFrom('kernel.saved_view')
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: 'views.removed', subject: { kind: 'view', id: row.id }, data: { list: row.list } });
  return presentViews(ctx, row.list);
});
