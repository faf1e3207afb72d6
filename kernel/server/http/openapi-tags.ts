import type { Both } from '../../contract/local-text.ts';
import type { OperationContract } from '../../contract/operation.ts';
import type { House } from '../house/house.ts';
import type { ApiTag } from './openapi-types.ts';

/** Groups of operations that belong to the frame, not to a division. */
const frame: Record<string, Both> = {
  auth: { zh: '登录', en: 'Signing in' },
  desk: { zh: '工作台', en: 'The desk' },
  search: { zh: '查找', en: 'Search' },
  findings: { zh: '检查结果', en: 'Findings' },
  ledger: { zh: '账本', en: 'The ledger' },
  calendar: { zh: '工作日历', en: 'The working-day calendar' },
  followUps: { zh: '督办事项', en: 'Follow-ups' },
  account: { zh: '我的账号', en: 'My account' },
  members: { zh: '本办人员', en: 'People of the office' },
  delegations: { zh: '代行职责', en: 'Delegated duties' },
  office: { zh: '本办设置', en: 'Settings of the office' },
  about: { zh: '相关内容', en: 'What speaks of it' },
  history: { zh: '经过', en: 'History' },
  files: { zh: '文件', en: 'Files' },
  notices: { zh: '通知', en: 'Notices' },
  mail: { zh: '邮件', en: 'Mail' },
  feeds: { zh: '日历订阅', en: 'Calendar feeds' },
  views: { zh: '常用视图', en: 'Saved views' },
};

/** The group an operation belongs to: its module. */
export function tagOf(contract: OperationContract): string {
  return contract.name.split('.')[0]!;
}

/** The groups of the document, the frame's first, then the divisions in their order. */
export function tagsOf(house: House, contracts: readonly OperationContract[]): ApiTag[] {
  const used = new Set(contracts.map(tagOf));
  const divisions = house.modules.map(({ id, name }) => [id, name] as const);
  const names = new Map<string, Both>([...Object.entries(frame), ...divisions]);
  for (const tag of used) if (!names.has(tag)) names.set(tag, { zh: tag, en: tag });
  return [...names]
    .filter(([tag]) => used.has(tag))
    .map(([name, label]) => ({ name, description: `${label.en} / ${label.zh}`, 'x-name': label }));
}
