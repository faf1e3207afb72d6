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
    const change = { version: version + 1, revoked_at: ctx.now, revoked_by: actorId(ctx.actor) };
    await asOwner(ctx, (db) =>
      db
        .updateTable('auth.delegation')
        .set(change)
        .where('office', '=', ctx.office.code)
        .where('id', '=', row.id)
        .execute(),
    );
    ctx.record({
      verb: 'delegation.revoked',
      subject: { kind: 'account', id: row.from_user },
      data: { delegation: row.id, to: row.to_user, version: version + 1 },
    });
    return (await presentDelegations(ctx, [{ ...row, ...change }]))[0]!;
  });
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
