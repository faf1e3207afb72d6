import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { changePerson as contract } from '../../contract/person.ts';
import { nameColumns } from '../columns.ts';
import { personChanged } from '../events.ts';
import { may } from '../policy.ts';
import { getPerson } from '../queries.ts';
import { refuseNamesake } from '../refuse-namesake.ts';
import { refuseUnlisted } from '../refuse-unlisted.ts';
import type { DirectoryTables } from '../tables.ts';
import { wholePerson } from './read-person.ts';

/** Changes a person's name and other facts. */
export const changePerson = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  const row = await getPerson(ctx, input.personId, true);
  demandVersion(row.version, input.version);
  refuseUnlisted(input);
  await refuseNamesake(ctx, input, row.id);
  const version = row.version + 1;
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.person')
    .set({ version, economy: input.economy, note: input.note, ...nameColumns(input.name) })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'directory.person-changed',
    subject: { kind: 'person', id: row.id },
    data: { version },
  });
  ctx.publish(personChanged(row.id));
  await indexSubjects(ctx, 'person', [row.id]);
  return wholePerson(ctx, row.id);
});
