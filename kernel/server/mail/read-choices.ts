import { type NoticeChoices, readNoticeChoices } from '../../contract/mail.ts';
import { owner } from '../accounts/account-operation.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { implementPrepared } from '../operation.ts';
import { choicesOf } from './choices.ts';
import { exampleSays } from './examples.ts';

/** How the person's own notices come by mail. */
export const readChoicesOperation = implementPrepared(
  readNoticeChoices,
  async ({ mail }) => mail !== undefined,
  (ctx, _input, on) => presentChoices(ctx, owner(ctx.actor, 'read'), on),
);

/** The answer of reading and of choosing. */
export async function presentChoices(ctx: Ctx, actor: UserActor, on: boolean): Promise<NoticeChoices> {
  const { version, hours, wayOf } = await choicesOf(ctx, actor.userId);
  return {
    version,
    ...hours,
    kinds: [...ctx.house.notices].map(([kind, { name, says }]) => ({
      kind,
      name,
      example: exampleSays(says),
      way: wayOf(kind),
    })),
    email: actor.email,
    on,
    timeZone: ctx.office.timeZone,
  };
}
