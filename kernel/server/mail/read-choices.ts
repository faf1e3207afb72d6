import { type NoticeChoices, readNoticeChoices } from '../../contract/mail.ts';
import { owner } from '../accounts/account-operation.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { House } from '../house/house.ts';
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
      division: divisionOf(ctx.house, kind),
      name,
      example: exampleSays(says),
      way: wayOf(kind),
    })),
    email: actor.email,
    on,
    timeZone: ctx.office.timeZone,
  };
}

/** Whose notice it is: a division's, or the house's own. */
export function divisionOf(house: House, kind: string) {
  const module = house.modules.find(({ notices }) => notices && kind in notices);
  return module?.name ?? { zh: '全办', en: 'The whole office' };
}
