import { changeView } from '../../contract/views.ts';
import { tables } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { implement } from '../operation.ts';
import { refuseTaken } from './keep-view.ts';
import { may, mayShare } from './policy.ts';
import { getView, presentViews } from './queries.ts';
import type { ViewTables } from './tables.ts';

/** Changes a saved view. */
export const changeViewOperation = implement(changeView, async (ctx, { viewId, version, ...change }) => {
  const row = await getView(ctx, viewId);
  demand(may(ctx.actor, 'change', row));
  if (change.shared && !row.shared) demand(mayShare(ctx.actor));
  demandVersion(row.version, version);
  await refuseTaken(ctx, { ...row, name: change.name }, row.id);
  const next = { version: version + 1, shared: change.shared };
  await tables<ViewTables>(ctx)
    .updateTable('kernel.saved_view')
    .set({ ...next, name: change.name, asked: JSON.stringify(change.asked) })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'views.changed',
    subject: { kind: 'view', id: row.id },
    data: { list: row.list, ...next },
  });
  return presentViews(ctx, row.list);
});
