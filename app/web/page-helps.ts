import type { PageHelp } from '../../kernel/web/module.ts';
import { accountHelps } from './account/helps.ts';
import { officeHelps } from './office/helps.ts';

/** What the pages of the whole house are for, by their path. */
export const ownHelps: Record<string, PageHelp> = {
  ...accountHelps,
  ...officeHelps,
  '/': {
    what: {
      zh: '工作台汇集等您办的、等别人办的和各科室的概况，每天从这里开始。',
      en: 'The desk gathers what waits on you, what waits on others, and how each division stands. The day begins here.',
    },
    how: [
      {
        zh: '最要紧的一件单列在上，盖章样式的按钮就是这一步。',
        en: 'The one most pressing thing stands on top; the button like a seal is its next step.',
      },
      {
        zh: '按J、K在各件间移动，按Enter打开。',
        en: 'J and K move from one to the next, Enter opens it.',
      },
    ],
  },
  '/notices': {
    what: {
      zh: '别人办理了与您有关的事，在这里告诉您，新的在前。',
      en: 'What others did that concerns you is told here, the latest first.',
    },
    how: [
      {
        zh: '看过的可标为已读；哪些另发邮件，在“我的账号”的“通知方式”里选定。',
        en: 'Mark what you have seen as read. Which of them come by mail too is chosen under “My account”, “Notices”.',
      },
    ],
  },
  '/search': {
    what: {
      zh: '查遍您能看到的人员、机构、文稿和事项。',
      en: 'Searches everything you may see: people, bodies, releases, follow-ups.',
    },
    how: [
      {
        zh: '中文、拼音、首字母、英文都行；结果多时可按类别筛选。',
        en: 'Chinese, pinyin, initials and English will all do; where there is much, choose a kind.',
      },
    ],
  },
  '/follow-ups': {
    what: {
      zh: '督办事项写明何事、由谁、何时办结；到期前显示在承办人的工作台上。',
      en: 'A follow-up says what is owed, by whom, until when. It stands on its owner’s desk until it is done.',
    },
    how: [
      {
        zh: '在人员、机构、新闻稿的页面上也可以交办，所涉事项会自动带上。',
        en: 'It can be given on the page of a person, body or release too; then it is about that.',
      },
      {
        zh: '筛选、次序和列可以存为常用视图，与本办共用。',
        en: 'Filters, order and columns can be saved as a view and shared with the office.',
      },
    ],
  },
  '/follow-ups/$followUpId': {
    what: {
      zh: '一件督办事项的来龙去脉，以及下一步。',
      en: 'One follow-up: how it came about, and its next step.',
    },
    how: [
      {
        zh: '办结时写明结果，或指明能证明办结的记录，写一样即可。',
        en: 'To mark it done, say what came of it or name something on record that shows it; one of the two will do.',
      },
    ],
  },
  '/calendar': {
    what: {
      zh: '工作日历决定所有期限怎样算工作日：国务院放假安排加上本办自定的日子。',
      en: 'Every due day in working days is counted by this calendar: the State Council’s arrangement and the office’s own days.',
    },
    how: [
      {
        zh: '某年的放假安排尚未录入时，该年的期限都标明“暂定”。',
        en: 'While a year’s notice is not loaded, due days of that year are marked provisional.',
      },
    ],
  },
  '/calendar/notice': {
    what: {
      zh: '把国务院办公厅的放假通知录入日历，一年一份。',
      en: 'Loads the State Council’s notice for a year into the calendar.',
    },
    how: [
      {
        zh: '粘贴全文，系统读出日期；先看一遍会改变哪些日子，再存入，各处期限随即重算。',
        en: 'Paste the text and its days are read out. Look at which days would change, then save: due days are counted anew at once.',
      },
    ],
  },
  '/findings': {
    what: {
      zh: '各科室检查出来、尚未处理的问题。有错误未处理的，不能核准或发布。',
      en: 'What the preflight check found and nobody has settled. With an error open nothing is approved or published.',
    },
    how: [
      {
        zh: '点事项名称到出问题的地方去改；确实无误的可以写明理由保留。',
        en: 'Open the thing named to mend it; what is right as it is can be let stand, with the reason.',
      },
      {
        zh: '“检查方案”里可以改定每项检查的轻重。',
        en: 'Under “Profiles” the director sets how gravely each kind is taken.',
      },
    ],
  },
  '/findings/profiles': {
    what: {
      zh: '每项检查原定的轻重，以及本办改定的轻重和理由。',
      en: 'How gravely each check is taken as it comes, and how the office takes it, with the reason.',
    },
    how: [
      {
        zh: '由主任改定；改定后对已有的检查结果立即生效。',
        en: 'The director sets it; findings there already are taken so at once.',
      },
    ],
  },
  '/ledger': {
    what: {
      zh: '账本记下每件事由谁在何时办理，只增不改，逐条相连。',
      en: 'The ledger holds what was done, by whom and when. It is only added to, and each line is chained to the one before.',
    },
    how: [
      {
        zh: '账本里只有编号、状态、日期和版本，没有个人信息；改了什么，看该事项自己的“经过”。',
        en: 'It holds ids, states, days and versions, nothing personal. What changed is told in the history of the thing itself.',
      },
    ],
  },
};
