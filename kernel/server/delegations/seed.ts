import { asOwner } from '../accounts/as-owner.ts';
import type { Ctx } from '../context.ts';
import type { Cast } from '../house/module.ts';

interface Handed {
  to: string;
  roles: string[];
  /** Days before today it began and after today it ends; an end in the past is negative. */
  daysAgo: number;
  daysLeft: number;
  reason: string;
}

/** Fills the demonstration office with delegated duties: one over, one in force. */
export async function seedDelegations(cast: Cast): Promise<void> {
  await cast.as('zhou.jingyi@yunjiang.example', (ctx) =>
    enter(ctx, {
      to: 'he.shuning@yunjiang.example',
      roles: ['director'],
      daysAgo: 24,
      daysLeft: -18,
      reason: '率团出访布伦港',
    }),
  );
  await cast.as('ye.zhiqiu@yunjiang.example', (ctx) =>
    enter(ctx, {
      to: 'zhou.jingyi@yunjiang.example',
      roles: ['administrator'],
      daysAgo: 1,
      daysLeft: 8,
      reason: '年休假',
    }),
  );
}

async function enter(ctx: Ctx, { to, roles, daysAgo, daysLeft, reason }: Handed): Promise<void> {
  if (ctx.actor.kind !== 'user') return;
  const { userId } = ctx.actor;
  const made = {
    office: ctx.office.code,
    id: ctx.newId(),
    version: 1,
    from_user: userId,
    roles,
    from_day: dayFrom(ctx.today, -daysAgo),
    to_day: dayFrom(ctx.today, daysLeft),
    reason,
    made_at: ctx.now,
    made_by: null,
    revoked_at: null,
    revoked_by: null,
  };
  const toUser = await asOwner(ctx, async (db) => {
    const other = await db
      .selectFrom('auth.user')
      .select('id')
      .where('email', '=', to)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('auth.delegation')
      .values({ ...made, to_user: other.id })
      .execute();
    return other.id;
  });
  ctx.record({
    verb: 'delegation.made',
    subject: { kind: 'account', id: userId },
    data: { delegation: made.id, to: toUser, roles, from: made.from_day, until: made.to_day },
  });
}

function dayFrom(today: string, days: number): string {
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}
