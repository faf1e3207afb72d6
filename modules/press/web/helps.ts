import type { PageHelp } from '../../../kernel/web/module.ts';

/** What the press pages are for, by their path. */
export const pressHelps: Record<string, PageHelp> = {
  '/releases': {
    what: {
      zh: '全部新闻稿：从起草、核准到发布、更正、撤回。',
      en: 'Every release, from draft through approval to publication, correction or withdrawal.',
    },
    how: [
      {
        zh: '“等您办”的那几件要您来走下一步。',
        en: 'Those marked “your turn” wait for your next step.',
      },
      {
        zh: '用“交稿”交入网页、Word或纯文本，系统修复、分句、对齐并检查。',
        en: '“Hand in” takes a web page, a Word document or plain text; it is repaired, cut into sentences, aligned and checked.',
      },
    ],
  },
  '/releases/new': {
    what: {
      zh: '交入一篇双语文本。两种语言可以在一个文件里，也可以分开。',
      en: 'Hand in a text in both languages, in one file or in two.',
    },
    how: [
      {
        zh: '没有交出去的文字留在这台机器的浏览器里，退出登录时清除。',
        en: 'What is not sent stays in this browser, and is forgotten when you sign out.',
      },
    ],
  },
  '/releases/$releaseId': {
    what: {
      zh: '左中文、右英文，逐句相连；检查结果编号标在文字上。',
      en: 'Chinese on the left, English on the right, tied sentence by sentence; findings are numbered in the text.',
    },
    how: [
      { zh: '按N到下一处检查结果，按F采用改法。', en: 'N goes to the next finding, F takes its fix.' },
      {
        zh: '有错误也可以提交，处理完才能核准、发布；核准的人不能是撰稿人。',
        en: 'It can be submitted with errors open, and is approved and published once they are settled; nobody approves a release of their own.',
      },
    ],
  },
};
