import { listDelegations as contract } from '../../contract/delegations.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { asOwner } from '../accounts/as-owner.ts';
import { colleaguesOf } from '../accounts/colleagues.ts';
import type { Accounts } from '../accounts/open.ts';
import { namedRoles } from '../house/named-roles.ts';
import { refuse } from '../refusal.ts';
import { dutiesOf } from './core.ts';
import { mayMake } from './policy.ts';
import { presentDelegations } from './present.ts';

/** Who has whose duties: everybody of the office sees it, for it says whom to turn to. */
export function listDelegations(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx) => {
    const { actor } = ctx;
    if (actor.kind !== 'user') throw refuse('not-found');
    const rows = await asOwner(ctx, (db) =>
      db
        .selectFrom('auth.delegation')
        .selectAll()
        .where('office', '=', ctx.office.code)
        .orderBy('to_day', 'desc')
        .orderBy('id')
        .limit(200)
        .execute(),
    );
    const colleagues = await colleaguesOf(ctx);
    return {
      delegations: await presentDelegations(ctx, rows),
      mine: namedRoles(ctx.house, dutiesOf(actor.roles)),
      colleagues: colleagues
        .filter(({ userId }) => userId !== actor.userId)
        .map(({ userId, name }) => ({ userId, name })),
      abilities: { make: mayMake(actor) },
    };
  });
}
