import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { switchMachine as contract } from '../../../contract/machine.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { machinePlug } from '../machine.ts';
import { mayUseMachine } from '../policy.ts';
import { presentMachine, switchOf } from '../present.ts';

/** Switches the machine on or off for the office. Where none is connected it can only be switched off. */
export const switchMachine = implementPrepared(
  contract,
  async (preparing) => preparing.plug(machinePlug),
  async (ctx, { version, on }, machine) => {
    demand(mayUseMachine(ctx.actor, 'switch'));
    if (on && !machine) throw refuse('machine-missing');
    demandVersion((await switchOf(ctx))?.version ?? 0, version);
    const row = { version: version + 1, is_on: on, changed_at: ctx.now, changed_by: actorId(ctx.actor) };
    const kept = await tables<LanguageTables>(ctx)
      .insertInto('language.machine_switch')
      .values({ office: ctx.office.code, ...row })
      // Of two who switch at once the second finds another version than it saw.
      .onConflict((conflict) =>
        conflict.column('office').doUpdateSet(row).where('language.machine_switch.version', '=', version),
      )
      .returningAll()
      .executeTakeFirst();
    if (!kept) demandVersion(version + 1, version);
    ctx.record({ verb: 'language.machine-switched', subject: null, data: { on, version: version + 1 } });
    return presentMachine(ctx, machine, kept);
  },
);
