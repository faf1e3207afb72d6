import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { changeBody as contract } from '../../contract/body.ts';
import { bodyColumns } from '../columns.ts';
import { bodyChanged } from '../events.ts';
import { may } from '../policy.ts';
import { chainAbove, getBody } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { refuseBodyName } from '../refuse-body-name.ts';
import { refuseUnlisted } from '../refuse-unlisted.ts';
import type { DirectoryTables } from '../tables.ts';
import { wholeBody } from './read-body.ts';

/** Changes a body's names, kind or parent. It may not come to stand under itself. */
export const changeBody = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  const row = await getBody(ctx, input.bodyId, true);
  demandVersion(row.version, input.version);
  refuseUnlisted(input);
  if (input.parentId) {
    const parent = await getBody(ctx, input.parentId);
    const above = [parent, ...(await chainAbove(ctx, parent.id))];
    if (above.some((body) => body.id === row.id)) throw refuse('body-above-itself');
  }
  await refuseBodyName(ctx, input.name.zh, row.id);
  const version = row.version + 1;
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.body')
    .set({ version, ...bodyColumns(input) })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: 'directory.body-changed', subject: { kind: 'body', id: row.id }, data: { version } });
  ctx.publish(bodyChanged(row.id));
  await indexSubjects(ctx, 'body', [row.id]);
  return wholeBody(ctx, row.id);
});
