import { changeOwnPassword as contract } from '../../contract/account.ts';
import { refuse } from '../refusal.ts';
import { accountOperation, owner } from './account-operation.ts';
import { asOwner } from './as-owner.ts';
import { confirmPassword } from './confirm-password.ts';
import type { Accounts } from './open.ts';
import { hashPassword } from './password.ts';
import { passwordFault } from './password-rules.ts';
import { presentOwnAccount } from './read-own-account.ts';
import { writePassword } from './write-password.ts';

/** A new password for the old one. Every other session of the person ends; tokens stay, and are listed. */
export function changeOwnPassword(accounts: Accounts) {
  return accountOperation(
    accounts,
    contract,
    async (ctx, _input, hash: string) => {
      const actor = owner(ctx.actor, 'change');
      await asOwner(ctx, async (db) => {
        await writePassword(db, { userId: actor.userId, hash, mustChange: false, now: ctx.now });
        await db
          .deleteFrom('auth.session')
          .where('user_id', '=', actor.userId)
          .where('id', '<>', actor.session!)
          .execute();
      });
      ctx.record({ verb: 'account.password-changed', subject: { kind: 'account', id: actor.userId } });
      return presentOwnAccount(ctx, actor);
    },
    async ({ actor: asking, office }, { old, fresh }) => {
      const actor = owner(asking, 'change');
      await confirmPassword(accounts, actor, old, 'old');
      const fault =
        old === fresh
          ? sameAgain
          : await passwordFault(fresh, { office, name: actor.name, email: actor.email });
      if (fault) throw refuse('input-invalid', {}, { fresh: fault });
      return hashPassword(fresh);
    },
  );
}

const sameAgain = {
  zh: '新密码与现在的相同，请换一个。',
  en: 'This is the password you have now. Choose another.',
};
