import { createUser } from '../../kernel/server/accounts/create-user.ts';
import { type HouseCommand, jsonOption, optionsOf } from './house-command.ts';
import { onlyOffice } from './only-office.ts';

export const userAdd: HouseCommand = {
  name: 'user add',
  usage: 'user add --email EMAIL --zh NAME --en NAME --role ROLE[,ROLE] [--office CODE] [--json]',
  about: {
    zh: '开设账号，并显示一次初始密码',
    en: 'make an account and show its first password once',
  },
  options: [
    ['--email EMAIL', { zh: '登录邮箱', en: 'the email to sign in with' }],
    ['--zh NAME', { zh: '中文姓名', en: 'the name in Chinese' }],
    ['--en NAME', { zh: '英文姓名', en: 'the name in English' }],
    [
      '--role ROLE',
      {
        zh: '角色，多个用逗号分开：director、officer、reviser、reader、administrator',
        en: 'roles, comma between: director, officer, reviser, reader, administrator',
      },
    ],
    [
      '--office CODE',
      {
        zh: '机构代码（仅有一个机构时可省）',
        en: 'the office’s code (may be left out where there is one office)',
      },
    ],
    jsonOption,
  ],
  run: async ({ accounts }, args) => {
    const given = optionsOf(args, ['email', 'zh', 'en', 'role'], ['office']);
    const email = given['email']!;
    const { userId, password } = await createUser(accounts, {
      office: given['office'] ?? (await onlyOffice(accounts)),
      email,
      name: { zh: given['zh']!, en: given['en']! },
      roles: given['role']!.split(',').map((role) => role.trim()),
    });
    return {
      lines: [password === null ? joined(email) : made(email, password)],
      json: { userId, email, password },
    };
  },
};

function made(email: string, password: string) {
  return {
    zh: `账号 ${email} 已开设。初始密码（只显示这一次）：${password}`,
    en: `Account ${email} made. Its first password, shown this once: ${password}`,
  };
}

function joined(email: string) {
  return {
    zh: `${email} 已有账号，现加入该机构，密码不变。`,
    en: `${email} has an account already and has joined the office; the password stays.`,
  };
}
