import type { PageHelp } from '../../../kernel/web/module.ts';

/** What the directory's pages are for, by their path. */
export const directoryHelps: Record<string, PageHelp> = {
  '/directory': {
    what: {
      zh: '本办往来的人员，姓名和职务中英文对照。新闻稿、名单、桌签都以此为准。',
      en: 'The people the office deals with, names and posts in both languages. Releases, lists and place cards go by it.',
    },
    how: [
      {
        zh: '可按姓名、拼音、首字母、职务或机构查找。',
        en: 'Find by name, pinyin, initials, post or body.',
      },
      {
        zh: '存成的表格改后可以再导入；没有改动的行不起变化。',
        en: 'A saved spreadsheet can be changed and handed in again; rows left alone change nothing.',
      },
    ],
  },
  '/directory/people/$personId': {
    what: {
      zh: '一个人的姓名、现任和曾任职务，以及经过。',
      en: 'A person: the name, posts now and before, and the history.',
    },
    how: [
      {
        zh: '“转写”的英文名由拼音得来，请向本人核实后更正。',
        en: 'A transliterated English name was made from pinyin: ask, then record it.',
      },
      {
        zh: '“经过”写明每次改了哪一项，由何改为何。',
        en: 'The history says which field each step changed, from what to what.',
      },
    ],
  },
  '/directory/bodies': {
    what: {
      zh: '机关、单位、协会、企业，以及各自的上级机构。',
      en: 'Organs, offices, associations, companies, each with what it stands under.',
    },
    how: [],
  },
  '/directory/imports': {
    what: {
      zh: '把人员或机构的表格读入名录；先试运行，逐行说明，整批可以撤回。',
      en: 'Reads a spreadsheet of people or bodies into the directory: a dry run first, every row accounted for, taken back in one step.',
    },
    how: [
      {
        zh: '有问题的行可以存成文件改好再交。',
        en: 'Faulty rows can be had as a file, mended, and handed in again.',
      },
    ],
  },
};
