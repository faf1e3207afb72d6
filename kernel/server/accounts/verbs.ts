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
  'account.password-changed': { zh: '修改自己的密码', en: 'changed the own password' },
  'account.name-changed': { zh: '修改自己的姓名或语言', en: 'changed the own name or language' },
  'account.sessions-ended': { zh: '结束登录', en: 'ended sessions' },
  'account.roles-changed': { zh: '调整角色', en: 'changed the roles of a member' },
  'account.membership-ended': { zh: '办理离任', en: 'ended a membership' },
  'delegation.made': { zh: '交出职责由他人代行', en: 'handed duties to a colleague' },
  'delegation.revoked': { zh: '结束代行职责', en: 'ended delegated duties' },
  'account.waits': { zh: '因连续失败令账号等待', en: 'made an account wait after failed tries' },
  'account.unlocked': { zh: '解除账号等待', en: 'ended the wait of an account' },
  'account.second-factor-reset': { zh: '重设二次验证', en: 'reset a second factor' },
  'account.second-factor-on': { zh: '启用二次验证', en: 'turned the second factor on' },
  'account.second-factor-off': { zh: '停用二次验证', en: 'turned the second factor off' },
  'account.recovery-codes-renewed': { zh: '换发备用码', en: 'made new recovery codes' },
  'account.token-revoked': { zh: '收回接口令牌', en: 'revoked an API token' },
  'account.token-created': { zh: '签发接口令牌', en: 'made an API token' },
};
