import {
  beginSecondFactor as begin,
  confirmSecondFactor as confirm,
  dropSecondFactor as drop,
  renewRecoveryCodes as renew,
} from '../../contract/account.ts';
import type { Ctx } from '../context.ts';
import { refuse } from '../refusal.ts';
import { accountOperation, owner } from './account-operation.ts';
import { asOwner } from './as-owner.ts';
import { confirmPassword } from './confirm-password.ts';
import { demandsSecondFactor } from './factor-demanded.ts';
import type { Accounts } from './open.ts';
import { presentOwnAccount } from './read-own-account.ts';
import { hasSecondFactor, keepRecoveryCodes, takeStep } from './second-factor.ts';
import { sealText } from './secret.ts';
import { freshRecoveryCodes, freshTotpSecret, plainCode, presentTotp } from './totp.ts';

/** Gives a fresh secret to enter in an authenticator. Nothing changes at sign-in before its first code came back. */
export function beginSecondFactor(accounts: Accounts) {
  return accountOperation(
    accounts,
    begin,
    async (ctx) => {
      const { userId, email } = owner(ctx.actor, 'change');
      const secret = freshTotpSecret();
      const sealed = sealText(accounts.key, userId, secret);
      await asOwner(ctx, async (db) => {
        if (await hasSecondFactor(db, userId)) throw refuse('state-conflict', { reason: onAlready });
        await db.deleteFrom('auth.second_factor').where('user_id', '=', userId).execute();
        await db
          .insertInto('auth.second_factor')
          .values({ user_id: userId, secret: sealed, confirmed_at: null, created_at: ctx.now })
          .execute();
      });
      return presentTotp(secret, ctx.office.shortName.en, email);
    },
    ({ actor }, { password }) => confirmPassword(accounts, owner(actor, 'change'), password),
  );
}

/** The first code shows that the authenticator has the secret: from now on sign-in asks for one. */
export function confirmSecondFactor(accounts: Accounts) {
  return accountOperation(accounts, confirm, async (ctx, { code }) => {
    const { userId } = owner(ctx.actor, 'change');
    const codes = freshRecoveryCodes();
    await asOwner(ctx, async (db) => {
      if (await hasSecondFactor(db, userId)) throw refuse('state-conflict', { reason: onAlready });
      if (!(await takeStep(accounts, db, userId, plainCode(code))))
        throw refuse('input-invalid', {}, { code: wrongCode });
      await db
        .updateTable('auth.second_factor')
        .set({ confirmed_at: ctx.now })
        .where('user_id', '=', userId)
        .execute();
      await keepRecoveryCodes(accounts, db, userId, codes);
    });
    recordOf(ctx, userId, 'account.second-factor-on');
    return { codes };
  });
}

/** New recovery codes; the old ones are void. */
export function renewRecoveryCodes(accounts: Accounts) {
  return accountOperation(
    accounts,
    renew,
    async (ctx) => {
      const { userId } = owner(ctx.actor, 'change');
      const codes = freshRecoveryCodes();
      await asOwner(ctx, async (db) => {
        if (!(await hasSecondFactor(db, userId))) throw refuse('state-conflict', { reason: notOn });
        await keepRecoveryCodes(accounts, db, userId, codes);
      });
      recordOf(ctx, userId, 'account.recovery-codes-renewed');
      return { codes };
    },
    ({ actor }, { password }) => confirmPassword(accounts, owner(actor, 'change'), password),
  );
}

/** Sign-in asks for the password alone again; not where the office demands more. */
export function dropSecondFactor(accounts: Accounts) {
  return accountOperation(
    accounts,
    drop,
    async (ctx) => {
      const actor = owner(ctx.actor, 'change');
      const { userId } = actor;
      await asOwner(ctx, async (db) => {
        if (await demandsSecondFactor(ctx, db, userId)) throw refuse('state-conflict', { reason: demanded });
        if (!(await hasSecondFactor(db, userId))) throw refuse('state-conflict', { reason: notOn });
        await db.deleteFrom('auth.second_factor').where('user_id', '=', userId).execute();
      });
      recordOf(ctx, userId, 'account.second-factor-off');
      return presentOwnAccount(ctx, actor);
    },
    ({ actor }, { password }) => confirmPassword(accounts, owner(actor, 'change'), password),
  );
}

function recordOf(ctx: Ctx, userId: string, verb: string): void {
  ctx.record({ verb, subject: { kind: 'account', id: userId } });
}

const onAlready = {
  zh: '二次验证已经启用；要换验证器，请先停用。',
  en: 'the second factor is on already. To change the authenticator, turn it off first.',
};
const notOn = { zh: '二次验证没有启用。', en: 'there is no second factor.' };
const demanded = {
  zh: '本机构要求您使用二次验证，不能停用；换手机请管理员重设。',
  en: 'the office demands a second factor of you. For a new telephone ask an administrator to reset it.',
};
const wrongCode = {
  zh: '动态码不对，或已经用过。请核对手机时间，等下一个码出现后再输入。',
  en: 'The code is not right or was used before. Check the clock of the telephone and enter the next code.',
};
