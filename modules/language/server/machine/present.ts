import type { Ctx } from '../../../../kernel/server/context.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Machine as Answer } from '../../contract/machine.ts';
import type { LanguageTables, MachineSwitchTable } from '../tables.ts';
import type { Machine } from './machine.ts';
import { mayUseMachine } from './policy.ts';

/** The office's switch; nothing while nobody ever touched it, which is off. */
export function switchOf(ctx: Ctx): Promise<MachineSwitchTable | undefined> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.machine_switch')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .executeTakeFirst();
}

export async function presentMachine(
  ctx: Ctx,
  machine: Machine | undefined,
  row: MachineSwitchTable | undefined,
): Promise<Answer> {
  const nameOf = await namesOf(ctx, row ? [row.changed_by] : []);
  return {
    connected: machine !== undefined,
    on: machine !== undefined && row?.is_on === true,
    host: machine?.host ?? null,
    model: machine?.model ?? null,
    version: row?.version ?? 0,
    changedAt: row?.changed_at.toISOString() ?? null,
    changedBy: row ? nameOf(row.changed_by) : null,
    abilities: { switch: mayUseMachine(ctx.actor, 'switch'), propose: mayUseMachine(ctx.actor, 'propose') },
  };
}
