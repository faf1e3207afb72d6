import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of accounts and offices, as they follow the name of who did it. */
export const accountVerbs: Record<string, Both> = {
  'office.created': { zh: '设立机构', en: 'opened the office' },
  'office.demo-filled': { zh: '填入演示数据', en: 'filled the demonstration office' },
  'account.created': { zh: '开设账号', en: 'made an account' },
  'account.joined': { zh: '账号加入机构', en: 'joined the office' },
  'account.signed-in': { zh: '登录', en: 'signed in' },
  'account.signed-out': { zh: '退出登录', en: 'signed out' },
  'account.password-reset': { zh: '重设密码', en: 'reset a password' },
  'account.token-created': { zh: '签发接口令牌', en: 'made an API token' },
};
