import { type RawBuilder, sql } from 'kysely';
import { revokeDelegation as contract } from '../../contract/delegations.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { asOwner } from '../accounts/as-owner.ts';
import type { Accounts } from '../accounts/open.ts';
import type { DelegationTable } from '../accounts/tables.ts';
import { actorId } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { refuse } from '../refusal.ts';
import { mayRevoke } from './policy.ts';
import { presentDelegations } from './present.ts';

/** Ends delegated duties at once; what was done with them stays as it was done. */
export function revokeDelegation(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { delegationId, version }) => {
    const row = await getDelegation(ctx, delegationId);
    demandVersion(row.version, version);
    demand(mayRevoke(ctx.actor, row, ctx.today));
    return (await presentDelegations(ctx, await end(ctx, sql<boolean>`id = ${row.id}::uuid`)))[0]!;
  });
}

/** Ends everything handed to or by somebody who leaves: should the person come back, none of it holds again. */
export async function endDelegationsOf(ctx: Ctx, userId: string): Promise<void> {
  await end(ctx, sql<boolean>`${userId} in (from_user, to_user) and to_day >= ${ctx.today}::date`);
}

async function end(ctx: Ctx, which: RawBuilder<boolean>): Promise<DelegationTable[]> {
  const ended = await asOwner(ctx, (db) =>
    db
      .updateTable('auth.delegation')
      .set((eb) => ({
        version: eb('version', '+', 1),
        revoked_at: ctx.now,
        revoked_by: actorId(ctx.actor),
      }))
      .where('office', '=', ctx.office.code)
      .where('revoked_at', 'is', null)
      .where(which)
      .returningAll()
      .execute(),
  );
  for (const { id, from_user, to_user, version } of ended)
    ctx.record({
      verb: 'delegation.revoked',
      subject: { kind: 'account', id: from_user },
      data: { delegation: id, to: to_user, version },
    });
  return ended;
}

async function getDelegation(ctx: Ctx, id: string): Promise<DelegationTable> {
  const row = await asOwner(ctx, (db) =>
    db
      .selectFrom('auth.delegation')
      .selectAll()
      .where('office', '=', ctx.office.code)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  );
  if (!row) throw refuse('not-found');
  return row;
}
