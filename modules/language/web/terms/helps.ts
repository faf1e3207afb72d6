import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What the pages of the termbase are for, by their path. */
export const termsHelps: Record<string, PageHelp> = {
  '/translation/terms': {
    what: {
      zh: '本办认定的说法：一个概念，各语言怎么说，哪个首选，哪个许用，哪个禁用。',
      en: 'What the office has settled: a concept, how each language says it, which term is preferred, admitted or forbidden.',
    },
    how: [
      {
        zh: '待核准的排在最前；核准的人不能是提出或修改的人。',
        en: 'Those that wait for approval come first. Nobody approves what they wrote.',
      },
      { zh: '按J、K选择，按Enter打开。', en: 'J and K move over the list, Enter opens.' },
    ],
  },
  '/translation/terms/new': {
    what: {
      zh: '提出一个概念及其各语言的术语，待术语员或翻译室负责人核准后生效。',
      en: 'Propose a concept with its terms in each language. It is in force once a terminologist or the head of translation approves it.',
    },
    how: [
      {
        zh: '同一语言、同一机构和职务，同一时期只有一个首选术语。',
        en: 'A language has one preferred term for an organ and title at a time.',
      },
    ],
  },
  '/translation/terms/$conceptId': {
    what: {
      zh: '一个概念的术语，左中文、右外文；有待核准的修改时，先列改了什么。',
      en: 'The terms of a concept, Chinese on the left; where a change waits, what it changes comes first.',
    },
    how: [
      {
        zh: '核准之前，原来的术语继续有效。按E修改，按A核准。',
        en: 'Until a change is approved the terms there were remain in force. E changes, A approves.',
      },
    ],
  },
  '/translation/terms/$conceptId/change': {
    what: {
      zh: '修改一个概念的术语、定义或出处，待另一人核准。',
      en: 'Change the terms, definition or source of a concept, for another to approve.',
    },
    how: [
      {
        zh: '不再使用的说法不要删，标为禁用或填止日，检查时才认得出。',
        en: 'Do not take out a form no longer used: mark it as forbidden or give it a last day, so that checks know it.',
      },
    ],
  },
};
