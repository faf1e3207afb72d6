import { unlockAccount } from '../../kernel/server/accounts/unlock-account.ts';
import { type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const userUnlock: HouseCommand = {
  name: 'user unlock',
  usage: 'user unlock --email EMAIL [--json]',
  about: {
    zh: '解除账号因连续登录失败而来的等待',
    en: 'end the wait of an account after failed tries to sign in',
  },
  options: [['--email EMAIL', { zh: '登录邮箱', en: 'the email of the account' }], jsonOption],
  run: async ({ accounts }, args) => {
    const email = optionsOf(args, ['email'])['email']!;
    const { waited } = await unlockAccount(accounts, email);
    return { lines: [waited ? ended(email) : neverWaited(email)], json: { email, waited } };
  },
};

function ended(email: string) {
  return { zh: `${email} 可以立即登录。`, en: `${email} can sign in at once.` };
}
function neverWaited(email: string) {
  return { zh: `${email} 没有在等待。`, en: `${email} was not waiting.` };
}
