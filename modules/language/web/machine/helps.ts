import type { PageHelp } from '../../../../kernel/web/module.ts';

export const machineHelps: Record<string, PageHelp> = {
  '/translation/machine': {
    what: {
      zh: '机器翻译是否接入、是否开启、文字发往何处。',
      en: 'Whether machine translation is connected and switched on, and where texts go.',
    },
    how: [
      {
        zh: '由系统管理员接入，由主任或系统管理员为本机构开关。没有开启时，不会发出任何文字。',
        en: 'The administrator connects it; the director or an administrator switches it for the office. While it is off no text is sent.',
      },
    ],
  },
};
