import { type Colleague, colleaguesOf } from '../../../../kernel/server/accounts/colleagues.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';

const roles = ['translator', 'reviser', 'terminologist', 'translation-chief'];

/** The people who translate and revise: those who have a role of the centre. */
export async function centrePeople(ctx: Ctx): Promise<Colleague[]> {
  return (await colleaguesOf(ctx)).filter((one) => one.roles.some((role) => roles.includes(role)));
}
