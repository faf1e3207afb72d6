import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import {
  both,
  enteredText,
  type LocalText,
  localText,
  provenance,
} from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { orderedBy, pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { mergedRecord } from './merge.ts';
import { otherName } from './other-name.ts';

const half = z.string().trim().max(80);
const nameHalf = z.object({ surname: half.min(1), given: half });

/**
 * A person's name in both languages, surname and given name apart. Names of the Chinese order are written surname
 * first in both languages (`趙世慶`, `Zhao Shiqing`), others given name first (`英格丽·哈尔瓦`, `Ingrid Halvar`).
 * `how` says how the English came to be: recorded as the person writes it, or only transliterated.
 */
export const personName = z.object({
  order: z.enum(['surname-first', 'given-first']),
  zh: nameHalf.nullable(),
  en: nameHalf.nullable(),
  how: provenance.default('recorded'),
});
export type PersonName = z.infer<typeof personName>;

/** The whole name in both languages, as it is written in a text. */
export function fullName(name: PersonName): LocalText {
  const { order, zh, en, how } = name;
  const chinese =
    zh &&
    (order === 'surname-first' ? zh.surname + zh.given : [zh.given, zh.surname].filter(Boolean).join('·'));
  const english =
    en &&
    (order === 'surname-first' ? [en.surname, en.given] : [en.given, en.surname]).filter(Boolean).join(' ');
  return { zh: chinese ?? null, en: english ?? null, how };
}

/** A post a person holds or held: which title, in which body, from when to when (both days included). */
export const post = z.object({
  id,
  version,
  personId: id,
  person: localText,
  bodyId: id,
  body: localText,
  title: localText,
  /** Order of precedence in the office's own list: 1 stands first. Null where none was given. */
  rank: z.int().nullable(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});
export type Post = z.infer<typeof post>;

export const person = z.object({
  id,
  version,
  name: personName,
  full: localText,
  economy: z.object({ code: z.string(), name: both }).nullable(),
  note: z.string().nullable(),
  posts: z.array(post),
  otherNames: z.array(otherName),
  /** Records that were merged into this one. */
  merged: z.array(mergedRecord),
  abilities,
});
export type Person = z.infer<typeof person>;

/** A person in a list: the name, and the posts held today. */
export const personRow = z.object({
  id,
  full: localText,
  economy: z.string().nullable(),
  posts: z.array(post),
});
export type PersonRow = z.infer<typeof personRow>;

const personFields = {
  name: personName.refine((name) => name.zh !== null || name.en !== null, {
    params: { zh: '姓名至少要有一种语言。', en: 'A name is needed in one language at least.' },
  }),
  economy: z.string().length(2).nullable().default(null),
  note: z.string().trim().max(2000).nullable().default(null),
};

export const listPeople = operation({
  name: 'directory.listPeople',
  method: 'GET',
  byGrant: true,
  path: '/directory/people',
  about: { zh: '名录中的人员，按姓名拼音排列。', en: 'The people of the directory, by name.' },
  input: pageQuery.extend({
    q: z.string().trim().max(100).optional(),
    bodyId: id.optional(),
    economy: z.string().optional(),
    ...orderedBy(['name', 'economy']),
  }),
  output: pageOf(personRow),
});
export const readPerson = operation({
  name: 'directory.readPerson',
  method: 'GET',
  byGrant: true,
  path: '/directory/people/:personId',
  about: {
    zh: '一个人的姓名、职务与经历。已并入他人的，答以并入的那一条。',
    en: 'A person: name, posts now and before. One that was merged is answered with the record it went into.',
  },
  input: z.object({ personId: id }),
  output: person,
});
export const addPerson = operation({
  name: 'directory.addPerson',
  method: 'POST',
  path: '/directory/people',
  about: { zh: '把一个人记入名录。', en: 'Enter a person in the directory.' },
  input: z.object(personFields),
  output: person,
  refusals: ['person-exists', 'economy-unknown'],
});
export const changePerson = operation({
  name: 'directory.changePerson',
  method: 'POST',
  path: '/directory/people/:personId',
  about: { zh: '更正一个人的姓名等。', en: "Change a person's name and other facts." },
  input: z.object({ personId: id, version, ...personFields }),
  output: person,
  refusals: ['person-exists', 'economy-unknown'],
});
export const proposeName = operation({
  name: 'directory.proposeName',
  method: 'GET',
  path: '/directory/name-proposal',
  about: {
    zh: '按姓氏读音为中文姓名拟拼音，多音姓列出其他读法。',
    en: 'Propose the pinyin of a Chinese name, with surname readings; other readings listed.',
  },
  input: z.object({
    zh: z.string().trim().min(1).max(20),
    /** Where the person who asks knows how the name is cut; else the known surnames decide. */
    surname: z.string().trim().max(10).optional(),
  }),
  /** Other readings of the surname come first, then those of the given name; each changes one of the two. */
  output: z.object({ zh: nameHalf, en: nameHalf, others: z.array(nameHalf) }),
});

const postFields = {
  title: enteredText.refine((title) => title.zh !== null || title.en !== null, {
    params: { zh: '职务名称至少要有一种语言。', en: 'A title is needed in one language at least.' },
  }),
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
};
export const appoint = operation({
  name: 'directory.appoint',
  method: 'POST',
  path: '/directory/people/:personId/posts',
  about: { zh: '记入一个人的职务及任期。', en: "Enter a person's post and its term." },
  input: z.object({
    personId: id,
    bodyId: id,
    ...postFields,
    /** The first one given. From then on it is changed in the order of precedence, with the reason. */
    rank: z.int().min(1).max(9999).nullable().default(null),
  }),
  output: person,
  refusals: ['post-ends-before-it-begins', 'post-exists'],
});
export const changePost = operation({
  name: 'directory.changePost',
  method: 'POST',
  path: '/directory/posts/:postId',
  about: {
    zh: '更正职务的名称或任期；卸任即填止日。位次在礼宾次序中调整。',
    en: 'Change the title or term of a post; to end it, give its last day. Its rank is changed in the order of precedence.',
  },
  input: z.object({ postId: id, version, ...postFields }),
  output: person,
  refusals: ['post-ends-before-it-begins', 'post-exists'],
});
export const whoHeld = operation({
  name: 'directory.whoHeld',
  method: 'GET',
  path: '/directory/holders',
  about: { zh: '某日某机构的职务由谁担任。', en: 'Who held the posts of a body on a day.' },
  input: z.object({ bodyId: id, day: isoDate, title: z.string().optional() }),
  output: z.object({ posts: z.array(post) }),
});
