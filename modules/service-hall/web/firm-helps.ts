import type { PageHelp } from '../../../kernel/web/module.ts';

/** What the pages of firms are for, by their path. */
export const firmHelps: Record<string, PageHelp> = {
  '/firms': {
    what: {
      zh: '登记过的企业：待确认的、已确认的、暂停的。',
      en: 'Registered firms: those that wait to be confirmed, those confirmed, and those paused.',
    },
    how: [
      {
        zh: '企业在网站上登记，也可由窗口代为登记；由审核人员、大厅负责人或主任确认。',
        en: 'Firms register on the site, or at the counter. A reviewer, the chief of the hall or the director confirms them.',
      },
    ],
  },
  '/firms/new': {
    what: { zh: '为到场的企业登记。', en: 'Enter a firm that came in person.' },
    how: [
      {
        zh: '统一社会信用代码照营业执照填写，填错会当场指出。',
        en: 'Copy the credit code from the licence. A wrong one is pointed out at once.',
      },
    ],
  },
  '/firms/$firmId': {
    what: {
      zh: '一家企业：登记事项、备案材料、专办员、办件和持卡人。',
      en: 'A firm: what it registered, its papers, clerks, cases and holders.',
    },
    how: [
      {
        zh: '专办员换人，先邀请新人，待其登录后设为主办，再停用原来的。',
        en: 'Where a clerk is followed by another: invite the new one, let him or her lead after signing in, then end the old account.',
      },
    ],
  },
};
