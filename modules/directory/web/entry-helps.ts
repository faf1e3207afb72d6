import type { PageHelp } from '../../../kernel/web/module.ts';

const keptTyping = {
  zh: '没有保存的文字留在这台机器的浏览器里，退出登录时清除。',
  en: 'What is not saved stays in this browser, and is forgotten when you sign out.',
};
const twoAtOnce = {
  zh: '填写期间他人改了同一条，两个版本并列，逐项选定。',
  en: 'Where somebody else changed it meanwhile, both versions stand side by side, to be chosen field by field.',
};

/** What the pages that enter or change a record are for, by their path. */
export const entryHelps: Record<string, PageHelp> = {
  '/directory/people/new': {
    what: {
      zh: '记入一个人：姓和名分开，中英文对照。',
      en: 'Enters a person: surname and given name apart, in both languages.',
    },
    how: [
      {
        zh: '英文名先按拼音拟出；以本人写法为准的，选“已核实”。',
        en: 'The English is proposed from pinyin; where it is as the person writes it, say that it is recorded.',
      },
      keptTyping,
    ],
  },
  '/directory/people/$personId/change': {
    what: { zh: '更正姓名、国家和地区、备注。', en: 'Changes the name, the economy or the note.' },
    how: [
      {
        zh: '改了名的，旧名在“其他名称”里另记，查找和核对仍认得。',
        en: 'A name given up goes under “Other names”: then search and checks still know it.',
      },
      twoAtOnce,
    ],
  },
  '/directory/people/$personId/posts/new': {
    what: {
      zh: '记入一项职务：在哪个机构，任什么职，起止日期。',
      en: 'Enters a post: in which body, with which title, from when to when.',
    },
    how: [{ zh: '仍在任的，截止日期空着。', en: 'While it is held, the last day stays empty.' }, keptTyping],
  },
  '/directory/people/$personId/posts/$postId': {
    what: { zh: '更正一项职务的名称、位次或起止日期。', en: 'Changes the title, rank or days of a post.' },
    how: [
      {
        zh: '卸任请写明截止日期，不要删去：旧稿仍要按当时的职务核对。',
        en: 'When it ends, give its last day: older texts are still checked against it.',
      },
      twoAtOnce,
    ],
  },
  '/directory/bodies/new': {
    what: {
      zh: '记入一个机构：中英文名称、类别、上级机构。',
      en: 'Enters a body: its names, its kind, and what it stands under.',
    },
    how: [keptTyping],
  },
  '/directory/bodies/$bodyId/change': {
    what: {
      zh: '更正机构的名称、类别或上级机构。',
      en: 'Changes the names, the kind or the parent of a body.',
    },
    how: [
      {
        zh: '改了名称的，旧名在“其他名称”里另记。',
        en: 'A name given up goes under “Other names”.',
      },
      twoAtOnce,
    ],
  },
  '/directory/places/new': {
    what: {
      zh: '记入一处场所：中英文名称、地址、容量。',
      en: 'Enters a place: name, address and capacity in both languages.',
    },
    how: [keptTyping],
  },
  '/directory/places/$placeId/change': {
    what: {
      zh: '更正场所的名称、地址、容量或坐标。',
      en: 'Changes the name, address, capacity or coordinates of a place.',
    },
    how: [twoAtOnce],
  },
};
