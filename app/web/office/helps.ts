import type { PageHelp } from '../../../kernel/web/module.ts';

/** What the pages about the office itself are for, by their path. */
export const officeHelps: Record<string, PageHelp> = {
  '/office': {
    what: {
      zh: '本办人员和各人的角色；主任和系统管理员还能看到账号的状态。',
      en: 'The people of the office and their roles; the director and administrators see how the accounts stand.',
    },
    how: [
      {
        zh: '添加人员、调整角色、办理离任，都从这里开始。',
        en: 'Adding somebody, changing roles and ending a membership begin here.',
      },
    ],
  },
  '/office/people/$userId': {
    what: {
      zh: '一位工作人员的角色、账号和未办结的督办事项。',
      en: 'One of the people: roles, account, and the follow-ups that are open.',
    },
    how: [
      {
        zh: '办理离任时，未办结的事项一并转给他人。',
        en: 'When a membership ends, what is still owed goes to somebody else in the same step.',
      },
    ],
  },
  '/office/duties': {
    what: {
      zh: '谁在哪些日子代谁履行职责；账本同时记下两人。',
      en: 'Who has whose duties on which days. The ledger names both.',
    },
    how: [
      {
        zh: '截止日一过自动结束，也可以提前结束。',
        en: 'It ends by itself after the last day, and can be ended earlier.',
      },
    ],
  },
  '/office/mail': {
    what: {
      zh: '邮件是否开通、寄出去是什么样子、每一封的结果。',
      en: 'Whether mail is on, what it looks like when it arrives, and what became of each.',
    },
    how: [
      {
        zh: '可先给自己发一封，看是否收得到。',
        en: 'Send one to yourself first, to see that it arrives.',
      },
    ],
  },
  '/office/settings': {
    what: {
      zh: '本办的名称、公文抬头、公众网站域名、时区和登录规则。',
      en: 'The office’s names, letterhead, hosts of the public site, time zone, and rules for signing in.',
    },
    how: [
      {
        zh: '每一部分各自保存，旁边写明最近由谁修改。',
        en: 'Each part is saved on its own, and says who changed it last.',
      },
    ],
  },
};
