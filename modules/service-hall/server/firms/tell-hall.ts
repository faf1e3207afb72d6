import { asActor } from '../../../../kernel/server/accounts/colleagues.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { tell } from '../../../../kernel/server/notices/tell.ts';
import { hallPeople } from '../hall-people.ts';
import { mayWithFirm } from './policy.ts';

/** Tells whoever may confirm firms that one waits. */
export async function tellOfFirm(ctx: Ctx, firm: string): Promise<void> {
  const people = await hallPeople(ctx);
  await tell(ctx, {
    to: people
      .filter((one) => mayWithFirm(asActor(ctx, one), 'confirm') === true)
      .map(({ userId }) => userId),
    kind: 'service-hall.firm-registered',
    subject: { kind: 'hall-firm', id: firm },
    key: firm,
  });
}
