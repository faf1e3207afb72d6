import type { PageHelp } from '../../../kernel/web/module.ts';

/** What the pages about what is one's own are for, by their path. */
export const accountHelps: Record<string, PageHelp> = {
  '/account': {
    what: {
      zh: '您自己的密码、二次验证、登录设备和接口令牌。',
      en: 'Your own password, second factor, sessions and API tokens.',
    },
    how: [
      {
        zh: '不认得的设备请立即结束，并更换密码。',
        en: 'End a session you do not know at once, and choose a new password.',
      },
    ],
  },
  '/account/notices': {
    what: {
      zh: '选定各类通知怎样发到您的邮箱：即时、每天汇总，或不发。',
      en: 'Choose how each kind of notice comes to your mail: at once, in a daily digest, or not at all.',
    },
    how: [
      {
        zh: '静默时段和放假日子里的邮件先留着，过后合成一封发出。',
        en: 'What falls into quiet hours or days off is held back, and goes out in one mail afterwards.',
      },
    ],
  },
  '/account/calendars': {
    what: {
      zh: '生成订阅地址，手机或电脑上的日历程序就能看到您的期限。',
      en: 'Makes an address at which the calendar on your phone or computer reads your due days.',
    },
    how: [
      {
        zh: '地址只显示一次，知道的人都能看，不要转发；不用了就收回。',
        en: 'The address is shown once, and whoever has it can read: pass it on to nobody, and revoke it when it is not needed.',
      },
    ],
  },
};
