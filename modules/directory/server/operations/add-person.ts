import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { addPerson as contract } from '../../contract/person.ts';
import { nameColumns } from '../columns.ts';
import { personChanged } from '../events.ts';
import { may } from '../policy.ts';
import { refuseNamesake } from '../refuse-namesake.ts';
import { refuseUnlisted } from '../refuse-unlisted.ts';
import type { DirectoryTables } from '../tables.ts';
import { wholePerson } from './read-person.ts';

/** Enters a person. A namesake is refused unless the note says how the two differ. */
export const addPerson = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'add'));
  refuseUnlisted(input);
  await refuseNamesake(ctx, input);
  const id = ctx.newId();
  await tables<DirectoryTables>(ctx)
    .insertInto('directory.person')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      economy: input.economy,
      note: input.note,
      ...nameColumns(input.name),
    })
    .execute();
  ctx.record({ verb: 'directory.person-added', subject: { kind: 'person', id }, data: { version: 1 } });
  ctx.publish(personChanged(id));
  await indexSubjects(ctx, 'person', [id]);
  return wholePerson(ctx, id);
});
