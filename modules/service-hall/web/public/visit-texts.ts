import type { Both } from '../../../../kernel/contract/local-text.ts';

interface Way {
  path: string;
  label: Both;
  says: Both;
}

const caseWays: Way[] = [
  {
    path: '/again',
    label: { zh: '要一条新链接', en: 'Ask for a fresh link' },
    says: {
      zh: '已有草稿或已交的申请：发到您留的邮箱。',
      en: 'You have a draft, or have handed in: it goes to the email you gave.',
    },
  },
  {
    path: '/track',
    label: { zh: '查询进度', en: 'Track a case' },
    says: { zh: '已经提交，只想看办到哪里。', en: 'It is handed in and you want to know how it stands.' },
  },
  {
    path: '/services',
    label: { zh: '开始办理', en: 'Begin' },
    says: { zh: '还没有草稿。', en: 'You have no draft yet.' },
  },
];

const firmWays: Way[] = [
  {
    path: '/firm',
    label: { zh: '登录企业服务台', en: 'Sign in at the enterprise desk' },
    says: { zh: '登录链接发到专办员邮箱。', en: 'A link goes to the address of the clerk.' },
  },
  {
    path: '/firm/register',
    label: { zh: '登记企业', en: 'Register a firm' },
    says: { zh: '本单位还没有登记。', en: 'The firm is not registered yet.' },
  },
];

const translationWays: Way[] = [
  {
    path: '/translate',
    label: { zh: '获取新链接', en: 'Ask for a fresh link' },
    says: {
      zh: '供已准许的委托单位使用，链接发至您的单位邮箱。',
      en: 'For client bodies of the translation centre: it goes to your work email.',
    },
  },
];

/** What is said to whoever comes without the key of a visit. */
export const visitTexts = {
  over: { zh: '需要您的链接', en: 'Your link is needed' },
  why: {
    zh: '这一页只给持有链接的人看。链接打开后12小时有效，只在打开它的这台设备上；现在没有，或已经过了时间。您保存过的内容都在。',
    en: 'This page is for whoever holds its link. Once opened, a link lasts twelve hours, on the device it was opened on; here is none, or its time is over. What you saved is all there.',
  },
  caseWays,
  /** By the kind of thing the key is to; that of a case where none is named. */
  ways: { 'hall-account': firmWays, 'translation-contact': translationWays } as Readonly<
    Record<string, Way[]>
  >,
  /** What is said once a fresh link was asked for with one that opens no longer; that of a case where none is named. */
  asked: {
    'translation-contact': {
      zh: '如您仍是委托单位的联系人，新链接将在几分钟内送达。未收到的，请查看垃圾邮件，或与翻译中心联系。',
      en: 'If you are still a contact of a client body, a fresh link will be there in a few minutes. If none comes, look among the junk mail, or speak to the centre.',
    },
  } as Readonly<Record<string, Both>>,
  /** What is left where no fresh link can be mailed; that of a case where none is named. */
  noMail: {
    'translation-contact': {
      zh: '本办尚未开通邮件，不能发送新链接。请回到打开过它的设备，或联系翻译中心获取新链接。',
      en: 'No mail is sent from here, so no fresh link can come. Go back to the device it was opened on, or ask the translation centre for one.',
    },
  } as Readonly<Record<string, Both>>,
};
