import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What the pages of client bodies are for, by their path. */
export const outsideHelps: Record<string, PageHelp> = {
  '/translation/clients': {
    what: {
      zh: '可以从外部委托翻译的单位，如其他委办局、学校、区县外事部门；其人员不需要账号。',
      en: 'Bodies outside that may ask the centre for translations: another bureau, a university, a district’s office. Their people need no account.',
    },
    how: [
      {
        zh: '单位人员在公众网站“委托翻译”页填写邮箱，凭收到的一次性链接提出委托、查看进度、下载译文。',
        en: 'Their people enter their address on the public page “Translations”, and with the one-time link that comes they ask, follow and fetch.',
      },
      {
        zh: '外部委托与本办任务一样报价、派稿，列表上注明“外部”。',
        en: 'What they ask for is quoted and given out as any job; lists mark it as from outside.',
      },
    ],
  },
  '/translation/clients/new': {
    what: {
      zh: '准许名录中的一个机构从外部委托翻译。',
      en: 'Let a body of the directory ask for translations from outside.',
    },
    how: [
      {
        zh: '填写单个邮箱，或整个域名（其下所有邮箱都可以委托）；每行一个。',
        en: 'Give single addresses, or a whole domain, which lets every address of it in; one a line.',
      },
    ],
  },
  '/translation/clients/$clientId': {
    what: {
      zh: '一个委托单位：谁可以委托、上限、联系人和接口密钥。',
      en: 'A client body: who may ask, its limits, its people, and the keys of its programs.',
    },
    how: [
      {
        zh: '接口密钥只在生成时显示一次，请当面或用安全的方式交给对方；不再使用的请作废，立即生效。',
        en: 'A key is shown once, when it is made: hand it over safely. End it when it is not used any more; that counts at once.',
      },
      {
        zh: '本办尚未开通邮件的，可为邮箱生成一次性链接。最后一件办结满保留期后，联系人的姓名、邮箱和电话自动删除；也可以随时删除。',
        en: 'Where no mail is sent, make a one-time link for an address. When the last of their requests has been over for as long as is kept, names, addresses and telephones are erased by themselves; they may be erased at any time.',
      },
    ],
  },
};
