import type { Abilities } from '../../../kernel/contract/abilities.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { clockInTheWay } from './core/clock-in-the-way.ts';
import type { Stage } from './core/stages.ts';
import { deskKeyOf } from './firms/desk-key.ts';
import { lapseOf } from './keeping/overdue.ts';
import { abilitiesOf } from './policy.ts';
import type { CaseRecord } from './queries.ts';

/** What whoever acts may do with a case now: by the policy, its clock, and its days. In an erased one nothing. */
export async function abilitiesNow(ctx: Ctx, row: CaseRecord, stage: Stage): Promise<Abilities> {
  if (row.erased_on !== null) return {};
  const abilities = abilitiesOf(ctx.actor, row, stage, await deskKeyOf(ctx));
  const inTheWay: Record<string, () => Both | undefined | Promise<Both | undefined>> = {
    pause: () => clockInTheWay('pause', row.pause_why),
    resume: () => clockInTheWay('resume', row.pause_why),
    lapse: async () => (await lapseOf(ctx, row)).running?.both,
  };
  for (const [verb, ask] of Object.entries(inTheWay))
    if (abilities[verb] === true) abilities[verb] = (await ask()) ?? true;
  return abilities;
}
