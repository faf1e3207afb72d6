import type { NavEntry, PageCommand, PageRoute } from '../../kernel/web/module.ts';

/** The pages that belong to no division: the desk, the search, follow-ups, the calendar, the findings, the office itself and the ledger. */
export const ownRoutes: PageRoute[] = [
  { path: '/', title: { zh: '工作台', en: 'Desk' }, page: () => import('./pages/desk.tsx') },
  { path: '/notices', title: { zh: '通知', en: 'Notices' }, page: () => import('./pages/notices.tsx') },
  { path: '/search', title: { zh: '查找', en: 'Search' }, page: () => import('./pages/search.tsx') },
  {
    path: '/follow-ups',
    title: { zh: '督办事项', en: 'Follow-ups' },
    page: () => import('./pages/follow-ups/list.tsx'),
  },
  {
    path: '/follow-ups/$followUpId',
    title: { zh: '督办事项', en: 'Follow-up' },
    page: () => import('./pages/follow-ups/record.tsx'),
  },
  {
    path: '/calendar',
    title: { zh: '工作日历', en: 'Calendar' },
    page: () => import('./pages/calendar/page.tsx'),
  },
  {
    path: '/calendar/notice',
    title: { zh: '录入放假安排', en: 'Load a year’s notice' },
    page: () => import('./pages/calendar/notice.tsx'),
  },
  { path: '/findings', title: { zh: '检查', en: 'Findings' }, page: () => import('./pages/findings.tsx') },
  {
    path: '/findings/profiles',
    title: { zh: '检查方案', en: 'Profiles' },
    page: () => import('./pages/profiles.tsx'),
  },
  {
    path: '/account',
    title: { zh: '我的账号', en: 'My account' },
    page: () => import('./account/account.tsx'),
  },
  {
    path: '/account/notices',
    title: { zh: '通知方式', en: 'How notices come' },
    page: () => import('./account/notices.tsx'),
  },
  {
    path: '/account/calendars',
    title: { zh: '日历订阅', en: 'Calendar feeds' },
    page: () => import('./account/calendars.tsx'),
  },
  {
    path: '/office',
    title: { zh: '本办人员', en: 'People of the office' },
    page: () => import('./office/people/list.tsx'),
  },
  {
    path: '/office/duties',
    title: { zh: '代行职责', en: 'Delegated duties' },
    page: () => import('./office/duties/page.tsx'),
  },
  {
    path: '/office/settings',
    title: { zh: '本办设置', en: 'Settings of the office' },
    page: () => import('./office/settings/page.tsx'),
  },
  {
    path: '/office/people/$userId',
    title: { zh: '本办人员', en: 'One of the people' },
    page: () => import('./office/people/record.tsx'),
  },
  { path: '/office/mail', title: { zh: '邮件', en: 'Mail' }, page: () => import('./mail/page.tsx') },
  { path: '/ledger', title: { zh: '账本', en: 'Ledger' }, page: () => import('./pages/ledger.tsx') },
];

/** Their entries in the line of divisions: the desk first, what concerns all divisions last. */
export const ownEntries: NavEntry[] = [
  { to: '/', label: { zh: '工作台', en: 'Desk' }, pinyin: 'gong zuo tai', order: 0 },
  { to: '/follow-ups', label: { zh: '督办', en: 'Follow-ups' }, pinyin: 'du ban', order: 10 },
  { to: '/calendar', label: { zh: '工作日历', en: 'Calendar' }, pinyin: 'gong zuo ri li', order: 890 },
  { to: '/findings', label: { zh: '检查', en: 'Findings' }, pinyin: 'jian cha', order: 900 },
  { to: '/office', label: { zh: '本办', en: 'Office' }, pinyin: 'ben ban', order: 905 },
  { to: '/ledger', label: { zh: '账本', en: 'Ledger' }, pinyin: 'zhang ben', order: 910 },
];

/** Steps of the whole house the search box offers. */
export const ownPageCommands: PageCommand[] = [
  {
    to: '/follow-ups?give=yes',
    label: { zh: '交办一件事', en: 'Give a follow-up' },
    pinyin: 'jiao ban yi jian shi',
  },
  {
    to: '/calendar/notice',
    label: { zh: '录入放假安排', en: 'Load a year’s notice' },
    pinyin: 'lu ru fang jia an pai',
  },
  { to: '/account', label: { zh: '我的账号', en: 'My account' }, pinyin: 'wo de zhang hao' },
  // One page, named by what people come to it for.
  {
    to: '/account?for=password',
    label: { zh: '更换密码', en: 'Change the password' },
    pinyin: 'geng huan mi ma',
  },
  {
    to: '/account?for=second-factor',
    label: { zh: '设置二次验证', en: 'Set up a second factor' },
    pinyin: 'she zhi er ci yan zheng',
  },
  {
    to: '/office/settings',
    label: { zh: '本办设置', en: 'Settings of the office' },
    pinyin: 'ben ban she zhi',
  },
  {
    to: '/office/duties',
    label: { zh: '代行职责', en: 'Delegated duties' },
    pinyin: 'dai xing zhi ze',
  },
  {
    to: '/account/notices',
    label: { zh: '选择通知方式', en: 'Choose how notices come' },
    pinyin: 'xuan ze tong zhi fang shi',
  },
  {
    to: '/account/calendars',
    label: { zh: '日历订阅', en: 'Calendar feeds' },
    pinyin: 'ri li ding yue',
  },
];
