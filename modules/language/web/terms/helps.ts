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
  '/translation/terms/wording': {
    what: {
      zh: '本办不用的说法，如写错的机构名、地名、职务：应写什么，为什么，依据什么。每一条都是术语库中的一个概念。',
      en: 'Forms the office does not use, such as wrong names of bodies, places or titles: what to write, why, and what lays it down. Each is a concept of the termbase.',
    },
    how: [
      {
        zh: '加一条：先写不用的说法（禁用），再写应写的说法（首选），原因写在说明里，依据写在出处里；待另一位术语员或翻译室负责人核准。',
        en: 'To add one, write the form that is not used (forbidden), then the one to write (preferred), why as its note and what lays it down as its source. It waits for another terminologist or the head of translation.',
      },
      {
        zh: '只写一种语言的，凡出现就查出；写了两种语言的，另一种语言说的是同一概念时才算错误。',
        en: 'Given in one language only, a form is found wherever it stands. Given in both, it is an error where the other side speaks of the concept.',
      },
      {
        zh: '表格取出后可改了再收入：列名用“中文禁用”“中文”“说明”“出处”。',
        en: 'The sheet is taken out, changed and taken in again under the headings “Chinese forbidden”, “Chinese”, “Note”, “Source”.',
      },
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
  '/translation/terms/file': {
    what: {
      zh: '把别处的术语表（TBX、xlsx、csv）收入术语库：先试读，看清哪些是新的，再提出。',
      en: 'Takes a list of terms from elsewhere (TBX, xlsx, csv): it is tried first, so that you see what is new, then proposed.',
    },
    how: [
      {
        zh: '收入的都待另一人核准；在术语库列表中可一次核准多个。',
        en: 'All that is taken waits for another to approve. In the list of the termbase many are approved at once.',
      },
      {
        zh: '超过2000个概念的文件，由系统管理员用命令收入。',
        en: 'A file of more than 2,000 concepts is taken by the administrator’s command.',
      },
    ],
  },
  '/translation/terms/suggested': {
    what: {
      zh: '从已对齐的文本或记忆库中找出的术语：一段中文和一段英文总在同一句对里出现，而且词语相互对应。',
      en: 'Terms found in aligned texts or a memory: Chinese and English that keep standing in the same pairs of sentences and answer each other word for word.',
    },
    how: [
      {
        zh: '按J、K逐个看例句；A原样提出，E先改再提出，D忽略。提出的仍须另一人核准。',
        en: 'J and K go from one to the next with its sentences. A proposes it as it is, E lets you edit it first, D dismisses it. What is proposed still waits for another to approve.',
      },
      {
        zh: '忽略的在别的文本中也不再列出；可在“显示”中查看并恢复。',
        en: 'What is dismissed is not listed for other texts either. Under Show it can be seen and taken back.',
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
      {
        zh: '图片也是概念的一部分：添加、修改文字、去掉，都待另一人核准。每张写明中英文替代文字和出处、使用许可。',
        en: 'Pictures are part of a concept: adding, changing and taking one away waits for another to approve. Each has words in both languages and its source and licence.',
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
