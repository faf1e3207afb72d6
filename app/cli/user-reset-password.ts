import { resetPassword } from '../../kernel/server/accounts/reset-password.ts';
import { type HouseCommand, jsonOption, optionsOf } from './house-command.ts';

export const userResetPassword: HouseCommand = {
  name: 'user reset-password',
  usage: 'user reset-password --email EMAIL [--json]',
  about: {
    zh: '重设密码并显示一次；原有登录和令牌全部失效',
    en: 'give a new password, shown once; every session and token of the person ends',
  },
  options: [['--email EMAIL', { zh: '登录邮箱', en: 'the email of the account' }], jsonOption],
  run: async ({ accounts }, args) => {
    const email = optionsOf(args, ['email'])['email']!;
    const { password } = await resetPassword(accounts, { email });
    return {
      lines: [
        {
          zh: `${email} 的新密码（只显示这一次）：${password}`,
          en: `The new password of ${email}, shown this once: ${password}`,
        },
      ],
      json: { email, password },
    };
  },
};
