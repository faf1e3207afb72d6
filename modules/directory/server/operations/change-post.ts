import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { changePost as contract } from '../../contract/person.ts';
import { postColumns } from '../columns.ts';
import { termFault } from '../core/term.ts';
import { personChanged } from '../events.ts';
import { may } from '../policy.ts';
import { getPost } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { refuseTwinPost } from '../refuse-twin-post.ts';
import type { DirectoryTables } from '../tables.ts';
import { wholePerson } from './read-person.ts';

/** Changes a post's title or term. A post that has ended keeps standing in the person's history. */
export const changePost = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'appoint'));
  const post = await getPost(ctx, input.postId);
  demandVersion(post.version, input.version);
  if (termFault(input)) throw refuse('post-ends-before-it-begins');
  await refuseTwinPost(ctx, { person: post.person, body: post.body, self: post.id }, input);
  const version = post.version + 1;
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.post')
    .set({ version, ...postColumns(input) })
    .where('office', '=', ctx.office.code)
    .where('id', '=', post.id)
    .execute();
  ctx.record({
    verb: 'directory.post-changed',
    subject: { kind: 'person', id: post.person },
    data: { post: post.id, version, from: input.from, to: input.to },
  });
  ctx.publish(personChanged(post.person));
  await indexSubjects(ctx, 'person', [post.person]);
  return wholePerson(ctx, post.person);
});
