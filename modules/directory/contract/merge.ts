import { z } from 'zod';
import { ability } from '../../../kernel/contract/abilities.ts';
import { instant } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { recordKind } from './other-name.ts';

/** Why two records may be one, and what else speaks for it. */
export const likeness = z.enum(['same-zh', 'same-en', 'other-name', 'same-economy', 'same-body']);
export type Likeness = z.infer<typeof likeness>;

export const likenessWords: Record<Likeness, Both> = {
  'same-zh': { zh: '中文名相同（不分繁简）', en: 'the same name in Chinese' },
  'same-en': { zh: '英文名相同', en: 'the same name in English' },
  'other-name': {
    zh: '一方的名称是另一方的曾用名或别名',
    en: 'the name of one is another name of the other',
  },
  'same-economy': { zh: '国家和地区相同', en: 'the same economy' },
  'same-body': { zh: '在同一机构任职', en: 'posts in the same body' },
};

/** A record of a pair, in the few words that tell it from others. */
export const lookAlike = z.object({
  id,
  name: localText,
  economy: both.nullable(),
  note: z.string().nullable(),
  /** The post first in precedence of a person; what a body stands under. */
  where: both.nullable(),
});

export const pair = z.object({ one: lookAlike, other: lookAlike, reasons: z.array(likeness) });
export type Pair = z.infer<typeof pair>;

/** What of the merged record goes into the survivor in place of its own. */
export const takes = z.enum(['zh', 'en', 'economy', 'note', 'short', 'kind', 'parent']);
export type Takes = z.infer<typeof takes>;

/** A record that was merged into the one it is shown with. */
export const mergedRecord = z.object({
  mergeId: id,
  id,
  name: localText,
  at: instant,
});
export type MergedRecord = z.infer<typeof mergedRecord>;

export const listDuplicates = operation({
  name: 'directory.listDuplicates',
  method: 'GET',
  path: '/directory/duplicates',
  about: {
    zh: '名录中可能重复的人员或机构，各附理由；已认定不是同一个的另列。',
    en: 'People or bodies the directory may have twice, with reasons; those told apart are listed on request.',
  },
  input: z.object({ kind: recordKind, apart: z.enum(['yes', 'no']).default('no') }),
  output: z.object({
    pairs: z.array(pair),
    /** There are more than are shown. */
    more: z.boolean(),
    /** How many pairs somebody has told apart. */
    apart: z.int(),
    mayMerge: ability,
  }),
});
export const tellApart = operation({
  name: 'directory.tellApart',
  method: 'POST',
  path: '/directory/duplicates/apart',
  about: {
    zh: '认定两条记录不是同一个，或收回这一认定。',
    en: 'Say that two records are not the same, or take that back.',
  },
  input: z.object({ kind: recordKind, one: id, other: id, apart: z.boolean() }),
  output: z.object({ apart: z.boolean() }),
  refusals: ['same-record'],
});
export const mergeRecords = operation({
  name: 'directory.mergeRecords',
  method: 'POST',
  path: '/directory/merges',
  about: {
    zh: '把重复的记录并入另一条：逐项选取，职务、其他名称、联系方式、附件、督办事项随之转入。',
    en: 'Merge a record into another of its kind: field by field, with posts, other names, contact points, files and follow-ups.',
  },
  input: z.object({
    kind: recordKind,
    survivorId: id,
    survivorVersion: version,
    mergedId: id,
    mergedVersion: version,
    /** Fields taken from the merged record; all else stays the survivor's. */
    take: z.array(takes).max(takes.options.length).default([]),
    /** Keep names nobody has any more as other names. */
    keepNames: z.boolean().default(true),
  }),
  output: z.object({ mergeId: id, survivorId: id }),
  refusals: ['same-record', 'body-above-itself'],
});
export const undoMerge = operation({
  name: 'directory.undoMerge',
  method: 'POST',
  path: '/directory/merges/:mergeId/undo',
  about: {
    zh: '撤销合并，两条记录恢复原样；其间有改动的不能撤销。',
    en: 'Take a merge back: both records are as they were. Refused where something has changed since.',
  },
  input: z.object({ mergeId: id }),
  output: z.object({ survivorId: id, mergedId: id }),
  refusals: ['merge-moved-on', 'body-exists'],
});
