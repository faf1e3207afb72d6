import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What looking up is for. */
export const searchHelps: Record<string, PageHelp> = {
  '/translation/search': {
    what: {
      zh: '一处查三样：现行术语，记忆库里相近的句子，含有所查词语的句子。',
      en: 'One box over three things: terms in force, sentences of the memories like the one asked, and sentences with the words asked.',
    },
    how: [
      {
        zh: '输入一句话，看有没有译过相近的；数字和日期已换成这句话的，每处扣分写明原因。',
        en: 'Type a sentence to see what was translated before. Its figures and dates are put in, and every point taken off says why.',
      },
      {
        zh: '输入一个词，看以前怎么译；两种语言中相应的词都标出。',
        en: 'Type a word to see how it was put before. The words that answer each other are marked on both sides.',
      },
    ],
  },
};
