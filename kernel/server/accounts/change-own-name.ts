import { changeOwnName as contract } from '../../contract/account.ts';
import { accountOperation, owner } from './account-operation.ts';
import { asOwner } from './as-owner.ts';
import { nameForTheLedger } from './name-for-the-ledger.ts';
import type { Accounts } from './open.ts';
import { presentOwnAccount } from './read-own-account.ts';

/** Changes how the person is called in this office, and the language of the account. */
export function changeOwnName(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { name, language }) => {
    const actor = owner(ctx.actor, 'change');
    await asOwner(ctx, async (db) => {
      await db
        .updateTable('auth.member')
        .set({ name_zh: name.zh, name_en: name.en })
        .where('office', '=', ctx.office.code)
        .where('user_id', '=', actor.userId)
        .execute();
      await db
        .updateTable('auth.user')
        .set({ language, updated_at: ctx.now })
        .where('id', '=', actor.userId)
        .execute();
    });
    await nameForTheLedger(ctx, actor.userId, name);
    ctx.record({ verb: 'account.name-changed', subject: { kind: 'account', id: actor.userId } });
    return presentOwnAccount(ctx, actor);
  });
}
