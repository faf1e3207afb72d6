import { type Colleague, colleaguesOf } from '../../../kernel/server/accounts/colleagues.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { hallStaff } from './hall-staff.ts';

/** The people of the office who work in the hall, by name. */
export async function hallPeople(ctx: Ctx): Promise<Colleague[]> {
  const staff: readonly string[] = hallStaff;
  return (await colleaguesOf(ctx)).filter(({ roles }) => roles.some((role) => staff.includes(role)));
}
