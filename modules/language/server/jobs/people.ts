import { type Colleague, colleaguesOf } from '../../../../kernel/server/accounts/colleagues.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';

const roles = ['translator', 'reviser', 'terminologist', 'translation-chief'];

/** The people who translate and revise: those who have a role of the centre. */
export async function centrePeople(ctx: Ctx): Promise<Colleague[]> {
  return (await colleaguesOf(ctx)).filter((one) => one.roles.some((role) => roles.includes(role)));
}

/** Somebody of the centre, or the refusal that there is nobody of this account. */
export async function getCentrePerson(ctx: Ctx, userId: string): Promise<Colleague> {
  const found = (await centrePeople(ctx)).find((one) => one.userId === userId);
  if (!found) throw refuse('not-found');
  return found;
}
