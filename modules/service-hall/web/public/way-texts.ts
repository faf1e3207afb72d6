import type { Both } from '../../../../kernel/contract/local-text.ts';

/** The words of the question where a document goes. */
export const wayTexts = {
  title: { zh: '文书送往国外使用', en: 'A document for use abroad' },
  about: {
    zh: '先看文书在哪里、什么时候用：有的地方办附加证明书一步即可，有的须办理领事认证。',
    en: 'First see where and when the document will be used: for some places one step, the apostille, is enough; for others it has to be legalised.',
  },
  to: { zh: '文书在哪里使用？', en: 'Where will it be used?' },
  on: { zh: '什么时候使用？', en: 'When will it be used?' },
  choose: { zh: '请选择', en: 'Choose' },
  look: { zh: '查看', en: 'Look it up' },
  apostille: { zh: '办理附加证明书', en: 'An apostille' },
  legalisation: { zh: '办理领事认证', en: 'Legalisation' },
  neither: { zh: '两种都不办理', en: 'Neither' },
  provisional: {
    zh: '暂定：这一天已超出所知资料的范围，办理前请再查。',
    en: 'Provisional: what is known does not reach that day. Look again before you apply.',
  },
  unseen: {
    zh: '此项未见官方页面，未经本办确认',
    en: 'no official page was seen for this; not confirmed by this office',
  },
  read: { zh: '查看办事指南', en: 'Read what is needed' },
  entrance: {
    zh: '不知道办哪一种？看文书在哪里使用',
    en: 'Not sure which? See where the document will be used',
  },
} as const satisfies Record<string, Both>;
