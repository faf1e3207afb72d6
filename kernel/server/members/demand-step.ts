import type { Accounts } from '../accounts/open.ts';
import type { Ctx } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { refuse } from '../refusal.ts';
import { lastHolderLost } from './core/last-holder.ts';
import { may } from './policy.ts';
import { getMember, lockMembers, type MemberRecord } from './queries.ts';

/**
 * Refuses a change of roles, or an end, that is not this person's to make, was made on an old version, or would leave
 * the office without director or administrator. Two such changes at once wait for each other.
 */
export async function demandStep(
  accounts: Accounts,
  ctx: Ctx,
  verb: 'changeRoles' | 'end',
  { userId, version, after }: { userId: string; version: number; after: readonly string[] },
): Promise<MemberRecord> {
  const members = await lockMembers(ctx);
  const of = await getMember(accounts, ctx, userId);
  demand(may(ctx.actor, verb, of));
  demandVersion(of.version, version);
  const lost = lastHolderLost(members, userId, after);
  if (lost) throw refuse('state-conflict', { reason: lastOne[lost] });
  return of;
}

const lastOne = {
  director: {
    zh: '此人是本办唯一的主任，请先让另一位担任主任。',
    en: 'this person is the only director of the office. Make somebody else director first.',
  },
  administrator: {
    zh: '此人是本办唯一的系统管理员，请先让另一位担任。',
    en: 'this person is the only administrator of the office. Make somebody else administrator first.',
  },
};
