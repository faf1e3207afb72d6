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
  '/translation/memory/$memoryId': {
    what: {
      zh: '一个记忆库里的全部单元，左中文、右英文。',
      en: 'All units of a memory, Chinese on the left, English on the right.',
    },
    how: [
      {
        zh: '按J、K选单元，按Enter就地修改；按R标为已审校。未审校的匹配会扣分。',
        en: 'J and K move over the units, Enter changes one where it stands, R marks it as reviewed. Matches not reviewed lose points.',
      },
      {
        zh: '点来源文本的名称，只看出自该文本的单元。',
        en: 'Press the name of a text to see only what comes from it.',
      },
      {
        zh: '页末可导入TMX文件，读了多少随时可见，也可停下；整个库可导出为TMX。',
        en: 'At the end of the page a TMX file is read in, with how far it is and a way to stop; the whole memory goes out as TMX.',
      },
    ],
  },
  '/translation/memory/$memoryId/change': {
    what: {
      zh: '修改记忆库的名称、用途、委托方、扣分和可见范围。',
      en: 'Change a memory’s name, purpose, client, penalty and who sees it.',
    },
    how: [
      {
        zh: '扣分越多，同样相近的句子里越靠后。',
        en: 'The higher the penalty, the further back its matches stand among those alike.',
      },
    ],
  },
  '/translation/memory/$memoryId/replace': {
    what: {
      zh: '在一个记忆库的中文或英文里，把一些文字换成另一些，先看后换。',
      en: 'Put other words in place of some, in the Chinese or the English of a memory: first seen, then done.',
    },
    how: [
      {
        zh: '划掉的是原有的，下划线的是新的；不想换的，去掉前面的勾。',
        en: 'What goes is struck, what comes is underlined. Take the tick off what is to stay.',
      },
      {
        zh: '一次最多换1000个单元；期间别人改过的不动，并告诉您有几个。',
        en: 'A thousand units at once at most. Those somebody changed meanwhile are left, and you are told how many.',
      },
    ],
  },
  '/translation/memory/$memoryId/quality': {
    what: {
      zh: '一个记忆库里各种毛病有多少，点名称看是哪些单元。',
      en: 'How many units of a memory have which fault; press a name to see them.',
    },
    how: [
      {
        zh: '一个单元可能不止一种毛病，所以各行之和可以大于总数。',
        en: 'A unit may have more than one fault, so the lines may add up to more than there are.',
      },
    ],
  },
};
