import { listMembers as contract } from '../../contract/members.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import type { Accounts } from '../accounts/open.ts';
import { namedRoles } from '../house/named-roles.ts';
import { refuse } from '../refusal.ts';
import { sortKey } from '../search/pinyin.ts';
import { mayAdd, mayKeep } from './policy.ts';
import { presentRow } from './present.ts';
import { membersOf } from './queries.ts';

/** The people of the office by name: everybody of it sees who they are and what they do. */
export function listMembers(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { who }) => {
    if (ctx.actor.kind !== 'user') throw refuse('not-found');
    const keeps = mayKeep(ctx.actor) === true;
    const all = await membersOf(accounts, ctx);
    return {
      members: all
        .filter(({ here }) => here === (who === 'here'))
        .toSorted((a, b) => (sortKey(a.name_zh) < sortKey(b.name_zh) ? -1 : 1))
        .map((one) => presentRow(ctx, one, keeps)),
      roles: namedRoles(ctx.house, Object.keys(ctx.house.roles)),
      abilities: { add: mayAdd(ctx.actor) },
    };
  });
}
