import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What the pages of memories are for, by their path. */
export const memoryHelps: Record<string, PageHelp> = {
  '/translation/memory': {
    what: {
      zh: '翻译记忆库收存本办译过的句子：一句中文，一句英文。',
      en: 'A translation memory keeps what the office has translated before: a sentence in Chinese and its English.',
    },
    how: [
      {
        zh: '按用途或委托方分库；译文拿来用时，按库扣分，分数都写明原因。',
        en: 'Keep one for each purpose or client. A match from a memory loses the points set for it, and says so.',
      },
      {
        zh: '按J、K选库，按Enter打开。建库由翻译室负责人或主任办理。',
        en: 'J and K move over the memories, Enter opens one. The head of translation or the director makes new ones.',
      },
    ],
  },
};
