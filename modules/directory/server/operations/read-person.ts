import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { reachOf } from '../../../../kernel/server/grants/granted.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { readPerson as contract, type Person } from '../../contract/person.ts';
import { mergedInto, standsFor } from '../merges/pointers.ts';
import { presentedNamesOf } from '../other-names/queries.ts';
import { may, peopleGrantable } from '../policy.ts';
import { abilitiesOf, fullOf, nameOfPerson, presentPost } from '../present.ts';
import { getPerson, postsOfPeople } from '../queries.ts';
import { economyOf } from '../reference.ts';
import { refuse } from '../refuse.ts';

/** A person with every post, now and before. */
export const readPerson = implement(contract, async (ctx, { personId }) => {
  if (may(ctx.actor, 'see') !== true && !(await reachOf(ctx, peopleGrantable, personId)))
    throw refuse('not-found');
  return wholePerson(ctx, await standsFor(ctx, 'person', personId));
});

/** The person as the contract promises; every operation on a person answers with it. */
export async function wholePerson(ctx: Ctx, id: Id): Promise<Person> {
  const row = await getPerson(ctx, id);
  return {
    id: row.id,
    version: row.version,
    name: nameOfPerson(row),
    full: fullOf(row),
    economy: economyOf(row.economy),
    note: row.note,
    posts: (await postsOfPeople(ctx, [id])).map(presentPost),
    otherNames: await presentedNamesOf(ctx, 'person', id),
    merged: await mergedInto(ctx, 'person', id),
    abilities: abilitiesOf(ctx.actor),
  };
}
