import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What the pages of jobs are for, by their path. */
export const jobHelps: Record<string, PageHelp> = {
  '/translation': {
    what: {
      zh: '全办的翻译任务：轮到您办的、各人的工作量，以及全部任务。',
      en: 'All translation jobs of the office: what is your turn, how much each person has in hand, and the whole list.',
    },
    how: [
      {
        zh: '任何人都可以请翻译室翻译：附上文件或贴上文字，写明希望哪天交付。',
        en: 'Anybody of the office may ask for a translation: bring files or paste the text, and say by when it is wanted.',
      },
      {
        zh: '工作量按工作日摊开：柱高以最忙的一天为准，柱下是字数；译、审、阅依次接续。',
        en: 'The load is spread over working days: bars are drawn against the busiest of them, the figure is the words. Revising follows translating.',
      },
    ],
  },
  '/translation/jobs/new': {
    what: { zh: '请翻译室翻译一份或几份文字。', en: 'Ask the translation centre for one or several texts.' },
    how: [
      {
        zh: 'Word文档、网页、XLIFF和纯文本都可以；译文按原来的格式交回。',
        en: 'Word documents, web pages, XLIFF and plain text will do. The translation comes back in the same form.',
      },
      {
        zh: '勾选“内部保密”的，只有您、承办人和翻译室负责人看得到。',
        en: 'One marked confidential is seen by you, by those who work on it, and by the head of translation alone.',
      },
    ],
  },
  '/translation/jobs/$jobId': {
    what: {
      zh: '一项翻译任务从提出到反馈的全过程。',
      en: 'A translation job from the request to the feedback.',
    },
    how: [
      {
        zh: '报价、同意、派稿、翻译、审校、核对、交付，一步一步办；轮到谁，谁的页面上有朱红色的按钮。',
        en: 'Quote, agreement, people, translation, revision, final check, delivery: whoever’s turn it is has the vermilion button.',
      },
      {
        zh: '原文改了，在文件处换上新版：没有变的句段保留译文。',
        en: 'Where the source changed, bring its new version at the file: segments that did not change keep their translation.',
      },
    ],
  },
  '/translation/translators': {
    what: {
      zh: '翻译室人员的语种、等级、专长和近一年的工作量与质量；下面是已交付任务的统计。',
      en: 'Languages, levels and domains of the people of the centre, with a year’s output and quality; below, figures of what was delivered.',
    },
    how: [
      {
        zh: '差错按审校记下的数目折算成每千字；反馈是提出人打的平均分。',
        en: 'Errors are those revisers counted, for every thousand words; the mark is the mean of what clients gave.',
      },
    ],
  },
  '/translation/translators/$translatorId': {
    what: { zh: '一位译员的人才档案。', en: 'The talent file of a translator.' },
    how: [
      {
        zh: '由本人、翻译室负责人或主任填写；每日字数决定工作量图上一天的份额。',
        en: 'The person, the head of translation or the director writes it. The words a day decide what a full day is on the board.',
      },
    ],
  },
};
