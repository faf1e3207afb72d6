import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { readMachine as contract } from '../../../contract/machine.ts';
import { machinePlug } from '../machine.ts';
import { mayUseMachine } from '../policy.ts';
import { presentMachine, switchOf } from '../present.ts';

/** How things stand with machine translation in this office. */
export const readMachine = implementPrepared(
  contract,
  async (preparing) => preparing.plug(machinePlug),
  async (ctx, _input, machine) => {
    demand(mayUseMachine(ctx.actor, 'see'));
    return presentMachine(ctx, machine, await switchOf(ctx));
  },
);
