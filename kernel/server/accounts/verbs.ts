import type { Both } from '../../contract/local-text.ts';

/** Names of the ledger verbs of accounts and offices. */
export const accountVerbs: Record<string, Both> = {
  'office.created': { zh: '设立机构', en: 'Office opened' },
  'office.demo-filled': { zh: '填入演示数据', en: 'Demonstration office filled' },
  'account.created': { zh: '开设账号', en: 'Account made' },
  'account.joined': { zh: '账号加入机构', en: 'Account joined the office' },
  'account.signed-in': { zh: '登录', en: 'Signed in' },
  'account.signed-out': { zh: '退出登录', en: 'Signed out' },
  'account.password-reset': { zh: '重设密码', en: 'Password reset' },
  'account.token-created': { zh: '签发接口令牌', en: 'API token made' },
};
