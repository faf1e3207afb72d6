import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { addBody as contract } from '../../contract/body.ts';
import { bodyColumns } from '../columns.ts';
import { bodyChanged } from '../events.ts';
import { may } from '../policy.ts';
import { getBody } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { refuseUnlisted } from '../refuse-unlisted.ts';
import type { DirectoryTables } from '../tables.ts';
import { wholeBody } from './read-body.ts';

/** Enters a body. Two bodies of one Chinese name are refused. */
export const addBody = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'add'));
  refuseUnlisted(input);
  if (input.parentId) await getBody(ctx, input.parentId);
  const id = ctx.newId();
  const made = await tables<DirectoryTables>(ctx)
    .insertInto('directory.body')
    .values({ office: ctx.office.code, id, version: 1, ...bodyColumns(input) })
    .onConflict((conflict) => conflict.columns(['office', 'name_zh']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) throw refuse('body-exists', { name: input.name.zh ?? '' });
  ctx.record({ verb: 'directory.body-added', subject: { kind: 'body', id }, data: { version: 1 } });
  ctx.publish(bodyChanged(id));
  await indexSubjects(ctx, 'body', [id]);
  return wholeBody(ctx, id);
});
