/** Translation memories and their units: what has been translated before. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** Where a unit comes from. */
export const unitOrigin = z.enum(['typed', 'imported', 'aligned', 'job', 'release']);
export type UnitOrigin = z.infer<typeof unitOrigin>;

export const unitOrigins: Record<UnitOrigin, Both> = {
  typed: { zh: '手工录入', en: 'typed in' },
  imported: { zh: '文件导入', en: 'from a file' },
  aligned: { zh: '文本对齐', en: 'from aligned texts' },
  job: { zh: '翻译任务', en: 'from a translation job' },
  release: { zh: '双语发布', en: 'from a release' },
};

/** What may be wrong with a unit. */
export const unitFault = z.enum([
  'untranslated',
  'same',
  'several-en',
  'several-zh',
  'han-left',
  'spaces',
  'unsure',
  'unreviewed',
]);
export type UnitFault = z.infer<typeof unitFault>;
export const unitFaults: Record<UnitFault, { name: Both; about: Both }> = {
  untranslated: {
    name: { zh: '没有翻译', en: 'not translated' },
    about: {
      zh: '中文栏没有汉字，或英文栏只有汉字。',
      en: 'No Chinese on the Chinese side, or only Chinese on the English.',
    },
  },
  same: {
    name: { zh: '译文与原文相同', en: 'both sides the same' },
    about: { zh: '两栏文字一样。', en: 'The two texts are one.' },
  },
  'several-en': {
    name: { zh: '一句中文，几种英文', en: 'one Chinese, several English' },
    about: {
      zh: '同一句中文有不同的译法，取用时扣分。',
      en: 'Put in several ways: its matches lose points.',
    },
  },
  'several-zh': {
    name: { zh: '一句英文，几种中文', en: 'one English, several Chinese' },
    about: { zh: '同一句英文对着不同的中文。', en: 'One English sentence answers several Chinese ones.' },
  },
  'han-left': {
    name: { zh: '英文中夹有汉字', en: 'Chinese characters left in the English' },
    about: { zh: '可能漏译，也可能有意保留。', en: 'Left out of the translation, or kept on purpose.' },
  },
  spaces: {
    name: { zh: '连续空格', en: 'double spaces' },
    about: { zh: '可用“查找和替换”一次改完。', en: 'Find and replace mends them at once.' },
  },
  unsure: {
    name: { zh: '对齐把握不足', en: 'aligned with little certainty' },
    about: { zh: '对齐时把握不到80%。', en: 'The aligner was less than 80% sure.' },
  },
  unreviewed: {
    name: { zh: '未审校', en: 'not reviewed' },
    about: { zh: '取用时扣分。', en: 'Its matches lose points.' },
  },
};

/** How a memory is retired: still looked through with the others, or only where it is asked for by name. */
export const retired = z.enum(['searched', 'unsearched']);
export type Retired = z.infer<typeof retired>;

export const memory = z.object({
  id,
  version,
  name: both,
  purpose: z.string().nullable(),
  client: z.string().nullable(),
  /** Taken off the score of every match from it. */
  penalty: z.int(),
  /** Whether all of the office see it, or those only who translate. */
  shared: z.boolean(),
  units: z.int(),
  /** Null where it is in use. */
  retired: retired.nullable(),
  abilities,
});
export type Memory = z.infer<typeof memory>;

/** A sentence and its translation. */
export const unit = z.object({
  id,
  version,
  zh: z.string(),
  en: z.string(),
  /** The text it comes from, by a name or number of the office's. */
  document: z.string().nullable(),
  origin: unitOrigin,
  reviewed: z.boolean(),
  /** How sure the aligner was, 0 to 1, where it was aligned. */
  confidence: z.number().nullable(),
  used: z.int(),
  changedAt: z.iso.datetime(),
});
export type Unit = z.infer<typeof unit>;

const sentence = z.string().trim().min(1).max(10_000);
const line = z.string().trim().min(1).max(200);
const neighbour = z.object({ zh: sentence, en: sentence }).nullable().default(null);

/** A unit as it is sent; its neighbours are the pairs before and after it in its text. */
export const newUnit = z.object({
  zh: sentence,
  en: sentence,
  before: neighbour,
  after: neighbour,
  document: line.nullable().default(null),
  origin: unitOrigin.default('typed'),
  reviewed: z.boolean().default(false),
  confidence: z.number().min(0).max(1).nullable().default(null),
  /** What else is known of it, by name; names that begin so are for what files say in XML. */
  props: z
    .record(
      z
        .string()
        .max(100)
        .regex(/^(?!@|zh:|en:)/),
      z.string().max(2000),
    )
    .default({}),
});
export type NewUnit = z.infer<typeof newUnit>;

export const listMemories = operation({
  name: 'language.listMemories',
  method: 'GET',
  path: '/language/memories',
  about: { zh: '翻译记忆库，按名称排列。', en: 'The translation memories, by name.' },
  input: z.object({}),
  output: z.object({ items: z.array(memory), abilities }),
});
const memoryFacts = {
  name: z.object({ zh: line, en: line }),
  purpose: z.string().trim().min(1).max(500).nullable().default(null),
  client: line.nullable().default(null),
  penalty: z.int().min(0).max(100).default(0),
  shared: z.boolean().default(true),
};

export const makeMemory = operation({
  name: 'language.makeMemory',
  method: 'POST',
  path: '/language/memories',
  about: { zh: '新建一个翻译记忆库。', en: 'Make a translation memory.' },
  input: z.object(memoryFacts),
  output: memory,
  refusals: ['memory-exists'],
});
export const changeMemory = operation({
  name: 'language.changeMemory',
  method: 'POST',
  path: '/language/memories/:memoryId',
  about: {
    zh: '修改记忆库的名称、用途、委托方、扣分或可见范围。',
    en: 'Change a memory’s name, purpose, client, penalty or who sees it.',
  },
  input: z.object({ memoryId: id, version, ...memoryFacts }),
  output: memory,
  refusals: ['memory-exists'],
});

export const retireMemory = operation({
  name: 'language.retireMemory',
  method: 'POST',
  path: '/language/memories/:memoryId/retirement',
  about: {
    zh: '停用记忆库：不再收单元；是否仍供查找由您选。可以恢复使用。',
    en: 'Retire a memory: no unit comes in any more; say whether it is still looked through. It can be brought back.',
  },
  input: z.object({ memoryId: id, version, searched: z.boolean() }),
  output: memory,
  refusals: ['state-conflict'],
});
export const bringBackMemory = operation({
  name: 'language.bringBackMemory',
  method: 'POST',
  path: '/language/memories/:memoryId/return',
  about: { zh: '恢复使用停用的记忆库。', en: 'Take a retired memory into use again.' },
  input: z.object({ memoryId: id, version }),
  output: memory,
  refusals: ['state-conflict'],
});

export const readUnits = operation({
  name: 'language.readUnits',
  method: 'GET',
  path: '/language/memories/:memoryId/units',
  about: {
    zh: '一个记忆库中的翻译单元，最近改动的在前；可按文字、来源文本、是否审校、毛病筛选。',
    en: 'The units of a memory, latest change first, narrowed by words, the text they come from, whether they were reviewed or what is wrong with them.',
  },
  input: pageQuery.extend({
    memoryId: id,
    q: z.string().trim().max(200).optional(),
    document: z.string().trim().max(200).optional(),
    origin: unitOrigin.optional(),
    reviewed: z.enum(['yes', 'no']).optional(),
    fault: unitFault.optional(),
  }),
  output: pageOf(unit).extend({ memory }),
});
export const addUnits = operation({
  name: 'language.addUnits',
  method: 'POST',
  path: '/language/memories/:memoryId/units',
  about: {
    zh: '把翻译单元加入记忆库，一次最多1000个；原文、译文都相同的只存一个。',
    en: 'Add units to a memory, a thousand at once at most. A pair of texts that is there already is not added again.',
  },
  input: z.object({ memoryId: id, units: z.array(newUnit).min(1).max(1000) }),
  output: z.object({ added: z.int(), known: z.int() }),
  bodyLimit: 8_000_000,
});
export const changeUnit = operation({
  name: 'language.changeUnit',
  method: 'POST',
  path: '/language/units/:unitId',
  about: { zh: '修改一个翻译单元。', en: 'Change a unit.' },
  input: z.object({ unitId: id, version, zh: sentence, en: sentence, reviewed: z.boolean() }),
  output: unit,
  refusals: ['unit-exists'],
});
export const removeUnit = operation({
  name: 'language.removeUnit',
  method: 'POST',
  path: '/language/units/:unitId/removal',
  about: {
    zh: '从记忆库删去一个翻译单元，文字不再保留。',
    en: 'Remove a unit from its memory. Its words are not kept.',
  },
  input: z.object({ unitId: id, version }),
  output: z.object({ id }),
});
