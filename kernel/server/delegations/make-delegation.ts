import { sql } from 'kysely';
import { makeDelegation as contract } from '../../contract/delegations.ts';
import type { Both } from '../../contract/local-text.ts';
import type { InputOf } from '../../contract/operation.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { asOwner } from '../accounts/as-owner.ts';
import { colleaguesOf } from '../accounts/colleagues.ts';
import type { Accounts } from '../accounts/open.ts';
import type { UserActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { demand } from '../demand.ts';
import { may } from '../members/policy.ts';
import { getMember, lockMembers } from '../members/queries.ts';
import { refuse } from '../refusal.ts';
import { dutiesOf } from './core.ts';
import { mayHave, mayMake } from './policy.ts';
import { presentDelegations } from './present.ts';

type Asked = InputOf<typeof contract>;

/** Whose duties they are, and the roles they have. */
interface Giver {
  userId: string;
  roles: readonly string[];
}

/** Hands duties on: one's own, or as whoever keeps the people those of somebody who is absent. */
export function makeDelegation(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, asked) => {
    // Whoever is to have them must not leave meanwhile, and two that overlap are not made at once.
    await lockMembers(ctx);
    const giver = await giverOf(accounts, ctx, asked.from);
    const faults = await faultsOf(ctx, giver, asked);
    if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
    await refuseOverlap(ctx, giver, asked);
    return enter(ctx, giver, asked);
  });
}

/** The one who gives, after the policy said yes. */
async function giverOf(accounts: Accounts, ctx: Ctx, from: string | null): Promise<Giver> {
  const actor = ctx.actor as UserActor;
  if (from === null || from === actor.userId) {
    demand(mayMake(actor));
    return actor;
  }
  const absent = await getMember(accounts, ctx, from);
  demand(may(actor, 'handOn', absent));
  return absent;
}

async function enter(ctx: Ctx, giver: Giver, asked: Asked) {
  const { userId } = ctx.actor as UserActor;
  const isOwn = giver.userId === userId;
  const row = await asOwner(ctx, (db) =>
    db
      .insertInto('auth.delegation')
      .values({
        office: ctx.office.code,
        id: ctx.newId(),
        version: 1,
        from_user: giver.userId,
        to_user: asked.to,
        roles: asked.roles,
        from_day: asked.fromDay,
        to_day: asked.toDay,
        reason: asked.reason,
        made_at: ctx.now,
        made_by: isOwn ? null : userId,
        revoked_at: null,
        revoked_by: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
  ctx.record({
    verb: isOwn ? 'delegation.made' : 'delegation.made-for',
    subject: { kind: 'account', id: giver.userId },
    data: { delegation: row.id, to: row.to_user, roles: row.roles, from: row.from_day, until: row.to_day },
  });
  return (await presentDelegations(ctx, [row]))[0]!;
}

const longest = 366;

async function faultsOf(ctx: Ctx, giver: Giver, asked: Asked): Promise<Record<string, Both>> {
  const colleagues = await colleaguesOf(ctx);
  const isHere = colleagues.some(({ userId }) => userId === asked.to && userId !== giver.userId);
  const days = (Date.parse(asked.toDay) - Date.parse(asked.fromDay)) / 86_400_000;
  return {
    ...(mayHave(ctx.actor, giver.userId, asked.to) ? {} : { to: third }),
    ...(isHere ? {} : { to: notHere }),
    ...(asked.roles.every((role) => dutiesOf(giver.roles).includes(role)) ? {} : { roles: notOwn }),
    ...(asked.fromDay < ctx.today ? { fromDay: past } : {}),
    ...(days < 0 || days > longest ? { toDay: badEnd } : {}),
  };
}

async function refuseOverlap(ctx: Ctx, { userId }: Giver, asked: Asked): Promise<void> {
  const same = await asOwner(ctx, (db) =>
    db
      .selectFrom('auth.delegation')
      .select('id')
      .where('office', '=', ctx.office.code)
      .where('from_user', '=', userId)
      .where('to_user', '=', asked.to)
      .where('revoked_at', 'is', null)
      .where('from_day', '<=', asked.toDay)
      .where('to_day', '>=', asked.fromDay)
      .where(sql<boolean>`roles && ${asked.roles}::text[]`)
      .executeTakeFirst(),
  );
  if (same) throw refuse('already-exists');
}

const notHere = {
  zh: '请选一位本办在任的同事。',
  en: 'Choose a colleague who is in the office today.',
};
const third = {
  zh: '替他人安排代行时，请选一位第三人，不能由自己代行。',
  en: 'Duties of somebody else go to a third person, not to yourself.',
};
const notOwn = {
  zh: '只能交出本人的职责，不能转交别人的。',
  en: 'Only duties the person has as his or her own can be handed on.',
};
const past = { zh: '起始日不能早于今天。', en: 'The first day is today or later.' };
const badEnd = {
  zh: '截止日不能早于起始日，最长一年。',
  en: 'The last day is not before the first, and within a year.',
};
