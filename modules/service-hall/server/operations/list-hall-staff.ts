import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { listHallStaff as contract } from '../../contract/staff.ts';
import { hallPeople } from '../hall-people.ts';
import { mayWork } from '../policy.ts';

/** Who can be assigned a case. */
export const listHallStaff = implement(contract, async (ctx) => {
  demand(mayWork(ctx.actor));
  return { people: (await hallPeople(ctx)).map(({ userId, name }) => ({ userId, name })) };
});
