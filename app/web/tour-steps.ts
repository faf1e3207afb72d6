import type { TourStep } from '../../kernel/web/module.ts';

/** The tour of a demonstration office, over its real pages. */
export const tourSteps: TourStep[] = [
  {
    to: '/',
    title: { zh: '工作台', en: 'The desk' },
    says: {
      zh: '每天从这里开始：最要紧的一件在上，然后是等我办的、等别人的，逾期的在前。',
      en: 'The day begins here: the one most pressing thing on top, then what waits on me and on others, what is late first.',
    },
  },
  {
    to: '/search?q=qmc',
    title: { zh: '查找与办理', en: 'Find and do' },
    says: {
      zh: '这里用首字母“qmc”找到了秦牧川。按Ctrl K随处可查：中文、拼音、首字母、英文都行；输入“交稿”“记入人员”则直接去办。',
      en: 'The initials “qmc” found Qin Muchuan. Ctrl K finds from anywhere, by Chinese, pinyin, initials or English; type “new release” or “new person” and it takes you there.',
    },
  },
  {
    to: '/directory',
    title: { zh: '人名地名', en: 'The directory' },
    says: {
      zh: '每个人、每个机构只记一次，中英文并列。缺的一半看得见，点开就能补。',
      en: 'Every person and body is recorded once, in both languages. A missing half shows, and is added where it is missing.',
    },
  },
  {
    to: '/directory/bodies?by=kind',
    title: { zh: '列表随您看', en: 'Lists as you like them' },
    says: {
      zh: '点表头换次序，选要看的列，存为常用视图；链接带着这些，同事打开就是同一个样子。列表都能存成表格。',
      en: 'A click on a head sorts; choose the columns; save it all as a view. The link carries it, and every list is had as a spreadsheet.',
    },
  },
  {
    to: '/releases',
    title: { zh: '双语发布', en: 'Releases' },
    says: {
      zh: '新闻稿中英文逐句对齐，与名录核对人名、职务、机构，检查数字和日期，再由第二人核准。',
      en: 'A release is aligned sentence by sentence, compared with the directory, its figures and dates checked, and approved by a second person.',
    },
  },
  {
    to: '/cases',
    title: { zh: '服务大厅', en: 'The service hall' },
    says: {
      zh: '每件申请到了哪一步、轮到谁、还剩几个工作日，一眼看清；缺什么一次告知，每级审核换人。',
      en: 'Where each case stands, whose turn it is and how many working days are left. What is missing is said once; every level has other eyes.',
    },
  },
  {
    to: '/findings',
    title: { zh: '检查', en: 'Findings' },
    says: {
      zh: '凡是要发出去的，先过检查：哪里、为什么、怎么改，都写明白。有错误未处理就发不出去。',
      en: 'What leaves the house is checked first: where, why, and how to mend it. With an error open it does not leave.',
    },
  },
  {
    to: '/follow-ups',
    title: { zh: '督办', en: 'Follow-ups' },
    says: {
      zh: '谁该在何时办结什么，一处写清；期限按工作日历计算。',
      en: 'What is owed by whom until when, in one place; the days left are counted by the office’s calendar.',
    },
  },
  {
    to: '/calendar',
    title: { zh: '工作日历', en: 'The calendar' },
    says: {
      zh: '放假、调休和本办自己的日子都在这里；尚未录入的年份标明“暂定”。',
      en: 'Holidays, weekend days worked, and the office’s own days. A year without its notice is marked provisional.',
    },
  },
  {
    to: '/ledger',
    title: { zh: '账本', en: 'The ledger' },
    says: {
      zh: '刚才看到的一切由谁办理，都记在这里，只增不改。导览到此；随时可从页脚“本页说明”再看。',
      en: 'Who did all you have seen stands here, and is never altered. That is the tour; “About this page” at the foot opens it again.',
    },
  },
];
