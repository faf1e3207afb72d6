import type { PageHelp } from '../../../kernel/web/module.ts';
import { entryHelps } from './entry-helps.ts';

/** What the directory's pages are for, by their path. */
export const directoryHelps: Record<string, PageHelp> = {
  ...entryHelps,
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
    how: [
      {
        zh: '机构类别决定职务可用哪些英文译法。',
        en: 'The kind of a body decides which English renderings of a post are allowed.',
      },
    ],
  },
  '/directory/bodies/$bodyId': {
    what: {
      zh: '一个机构的名称、上下级、现任和曾任人员，以及联系方式。',
      en: 'A body: its names, what it stands under and what stands under it, who holds and held its posts, how to reach it.',
    },
    how: [
      {
        zh: '填上日期，可查那一天各职务由谁担任。',
        en: 'Give a day to see who held each post on it.',
      },
    ],
  },
  '/directory/places': {
    what: {
      zh: '酒店、会见厅、机场、参观点、餐厅，中英文名称、地址和容量。',
      en: 'Hotels, halls, airports, sights, restaurants: name, address and capacity in both languages.',
    },
    how: [
      {
        zh: '“联系方式表”按用途存为文件，同意过期或撤回的不在其中。',
        en: 'Contact points are saved as a file by what it is for; none is in it without consent that holds.',
      },
    ],
  },
  '/directory/places/$placeId': {
    what: {
      zh: '一处场所的名称、地址、容量和联系方式；平面图、座位图可附在这里。',
      en: 'A place: its name, address, capacity and contact points. Floor plans and seat plans are attached here.',
    },
    how: [],
  },
  '/directory/precedence': {
    what: {
      zh: '在任人员和下属机构的先后次序，名单、座次、文书都以此为准。',
      en: 'The order in which people in office and bodies come: lists, seatings and papers go by it.',
    },
    how: [
      {
        zh: '点选一行后用上下箭头移动，或选择放在谁之前；记录时须写明理由。已有的位次只在这里更改。',
        en: 'Choose a row and move it with the arrows, or say whom it goes before. Each new order needs a reason. A rank once given is changed here alone.',
      },
    ],
  },
  '/directory/chart': {
    what: {
      zh: '从一个机构往下的组织结构，每个机构写明现任负责人。',
      en: 'What stands under a body, level by level, each with who stands first in it today.',
    },
    how: [
      {
        zh: '同级按礼宾次序排列；可以打印。',
        en: 'Those beside each other stand in order of precedence. It can be printed.',
      },
    ],
  },
  '/directory/duplicates': {
    what: {
      zh: '可能是同一个人、同一机构的记录，写明理由。',
      en: 'Records that may be of one person or one body, with the reasons.',
    },
    how: [
      {
        zh: '比对后合并，或认定不是同一个，此后不再列出。',
        en: 'Compare and merge them, or say that they are not the same: then they are not listed again.',
      },
    ],
  },
  '/directory/merge': {
    what: {
      zh: '把两条记录并为一条：选定保留哪条，再逐项选取。',
      en: 'Makes one record of two: choose which one stays, then field by field.',
    },
    how: [
      {
        zh: '职务、联系方式、附件、督办事项一并转入；合并可以在保留的记录上撤销。',
        en: 'Posts, contact points, files and follow-ups come along. A merge is taken back on the record that stayed.',
      },
    ],
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
  '/directory/imports/$importId': {
    what: {
      zh: '一份交来的表格：各列的含义、试运行的结果、写入和撤回。',
      en: 'A sheet that was handed in: what its columns mean, what the dry run says, writing it and taking it back.',
    },
    how: [
      {
        zh: '点结果旁的数目，只看那一类的行。',
        en: 'Choose a verdict to see its rows alone.',
      },
      {
        zh: '撤回时，导入之后改动过的记录保持不动，并逐一列出。',
        en: 'When it is taken back, records changed since are left as they are, and named.',
      },
    ],
  },
};
