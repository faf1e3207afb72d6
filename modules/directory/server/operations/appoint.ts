import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { appoint as contract } from '../../contract/person.ts';
import { postColumns } from '../columns.ts';
import { termFault } from '../core/term.ts';
import { personChanged } from '../events.ts';
import { may } from '../policy.ts';
import { getBody, getPerson } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { refuseTwinPost } from '../refuse-twin-post.ts';
import type { DirectoryTables } from '../tables.ts';
import { wholePerson } from './read-person.ts';

/** Enters a post of a person: the title, in which body, from and to which day. */
export const appoint = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'appoint'));
  const person = await getPerson(ctx, input.personId, true);
  const body = await getBody(ctx, input.bodyId);
  if (termFault(input)) throw refuse('post-ends-before-it-begins');
  await refuseTwinPost(ctx, { person: person.id, body: body.id }, input);
  const id = ctx.newId();
  await tables<DirectoryTables>(ctx)
    .insertInto('directory.post')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      person: person.id,
      body: body.id,
      ...postColumns(input),
      rank: input.rank,
    })
    .execute();
  ctx.record({
    verb: 'directory.appointed',
    subject: { kind: 'person', id: person.id },
    data: { post: id, body: body.id, from: input.from, to: input.to },
  });
  ctx.publish(personChanged(person.id));
  await indexSubjects(ctx, 'person', [person.id]);
  return wholePerson(ctx, person.id);
});
