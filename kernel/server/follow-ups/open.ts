import type { Ability } from '../../contract/abilities.ts';
import { openFollowUp } from '../../contract/follow-ups.ts';
import type { Ctx } from '../context.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { insertFollowUp } from './insert.ts';
import { demandOwner, demandSeen } from './owners.ts';
import { mayTakePart } from './policy.ts';
import { presentWhole } from './present.ts';
import { getFollowUp } from './queries.ts';

/** Gives a follow-up by hand: on something one sees, or on nothing on record. */
export const openOperation = implement(openFollowUp, async (ctx, { title, owner, due, about }) => {
  demand(mayOpen(ctx));
  demandDue(ctx, due);
  await demandSeen(ctx, 'about', about);
  await demandOwner(ctx, owner, about ? [about] : []);
  const id = await insertFollowUp(ctx, { title, owner, due, about });
  return presentWhole(ctx, await getFollowUp(ctx, id!));
});

/** May this actor give a follow-up at all? */
export function mayOpen(ctx: Ctx): Ability {
  return mayTakePart(ctx.actor);
}

/** What is due before today was late before it was begun: a slip. */
export function demandDue(ctx: Ctx, due: string): void {
  if (due < ctx.today) throw refuse('input-invalid', {}, { due: past });
}

const past = { zh: '期限不能早于今天。', en: 'The due day is before today.' };
