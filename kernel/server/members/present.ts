import type { z } from 'zod';
import type { member, memberRow } from '../../contract/members.ts';
import { asOwner } from '../accounts/as-owner.ts';
import type { Accounts } from '../accounts/open.ts';
import type { Ctx } from '../context.ts';
import { dutiesOf } from '../delegations/core.ts';
import { owedBy } from '../follow-ups/leaving.ts';
import { namedRoles } from '../house/named-roles.ts';
import { linesOfSubject } from '../ledger/subject-lines.ts';
import { actorsOf, namesOf, whoOf } from '../person-names.ts';
import { abilitiesOf } from './policy.ts';
import { getMember, type MemberRecord } from './queries.ts';

/** A member as lists show one; the account only to those who keep the members. */
export function presentRow(ctx: Ctx, of: MemberRecord, withAccount: boolean): z.input<typeof memberRow> {
  return {
    userId: of.userId,
    version: of.version,
    name: { zh: of.name_zh, en: of.name_en },
    roles: namedRoles(ctx.house, of.roles),
    since: of.since,
    until: of.until,
    here: of.here,
    account: withAccount ? accountOf(of) : null,
  };
}

function accountOf(of: MemberRecord) {
  return {
    email: of.email,
    signedInAt: of.signedInAt?.toISOString() ?? null,
    secondFactor: of.hasFactor
      ? ('on' as const)
      : of.demandsFactor
        ? ('demanded' as const)
        : ('off' as const),
    failedTries: of.failures,
    waitsUntil: of.waitsUntil?.toISOString() ?? null,
    mustChange: of.mustChange,
  };
}

/** A member whole, as every operation on one answers. */
export async function presentMember(
  accounts: Accounts,
  ctx: Ctx,
  userId: string,
): Promise<z.input<typeof member>> {
  const of = await getMember(accounts, ctx, userId);
  return {
    ...presentRow(ctx, of, true),
    account: accountOf(of),
    duties: namedRoles(ctx.house, dutiesOf(of.roles)),
    ...(await openBy(ctx, userId)),
    elsewhere: of.elsewhere,
    owes: await owedBy(ctx, userId),
    history: await historyOf(ctx, userId),
    abilities: abilitiesOf(ctx.actor, of),
  };
}

async function openBy(ctx: Ctx, userId: string): Promise<{ sessions: number; tokens: number }> {
  return asOwner(ctx, async (db) => {
    const sessions = await db
      .selectFrom('auth.session')
      .select('id')
      .where('user_id', '=', userId)
      // The library stamps sessions by the machine's clock.
      .where('expires_at', '>', new Date())
      .execute();
    const tokens = await db
      .selectFrom('auth.token')
      .select('id')
      .where('user_id', '=', userId)
      .where('office', '=', ctx.office.code)
      .where('revoked_at', 'is', null)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', ctx.now)]))
      .execute();
    return { sessions: sessions.length, tokens: tokens.length };
  });
}

const comingAndGoing = ['account.signed-in', 'account.signed-out'];

async function historyOf(ctx: Ctx, userId: string) {
  const lines = await linesOfSubject(ctx, { kind: 'account', id: userId }, comingAndGoing);
  const nameOf = await namesOf(ctx, actorsOf(lines));
  return lines.toReversed().map((line) => ({
    at: line.at.toISOString(),
    who: whoOf(nameOf, line),
    what: ctx.house.verbs[line.verb] ?? { zh: line.verb, en: line.verb },
  }));
}
