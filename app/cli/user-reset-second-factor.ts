import { resetSecondFactor } from '../../kernel/server/accounts/reset-second-factor.ts';
import { type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const userResetSecondFactor: HouseCommand = {
  name: 'user reset-second-factor',
  usage: 'user reset-second-factor --email EMAIL [--json]',
  about: {
    zh: '为丢失验证器的人停用二次验证；其登录全部结束',
    en: 'turn off the second factor of somebody who lost the authenticator; the person’s sessions end',
  },
  options: [['--email EMAIL', { zh: '登录邮箱', en: 'the email of the account' }], jsonOption],
  run: async ({ accounts }, args) => {
    const email = optionsOf(args, ['email'])['email']!;
    await resetSecondFactor(accounts, email);
    return {
      lines: [{ zh: `${email} 的二次验证已停用。`, en: `The second factor of ${email} is off.` }],
      json: { email },
    };
  },
};
