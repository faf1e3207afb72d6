import { z } from 'zod';
import type { Both } from '../../../kernel/contract/local-text.ts';

/** What a spreadsheet is a list of. */
export const importKind = z.enum(['people', 'bodies']);
export type ImportKind = z.infer<typeof importKind>;

/** What a column of a spreadsheet may mean. `skip`: it is not read. */
export const meaning = z.enum([
  'id',
  'name-zh',
  'surname-zh',
  'given-zh',
  'name-en',
  'surname-en',
  'given-en',
  'order',
  'how',
  'short-zh',
  'short-en',
  'kind',
  'parent',
  'economy',
  'note',
  'body',
  'title-zh',
  'title-en',
  'title-how',
  'rank',
  'from',
  'to',
  'skip',
]);
export type Meaning = z.infer<typeof meaning>;

/** The columns of each kind of list, in the order in which an export writes them. */
export const meaningsOf: Record<ImportKind, readonly Meaning[]> = {
  people: [
    'id',
    'name-zh',
    'surname-zh',
    'given-zh',
    'name-en',
    'surname-en',
    'given-en',
    'order',
    'how',
    'economy',
    'note',
    'body',
    'title-zh',
    'title-en',
    'title-how',
    'rank',
    'from',
    'to',
  ],
  bodies: ['id', 'name-zh', 'name-en', 'how', 'short-zh', 'short-en', 'kind', 'parent', 'economy'],
};

/** What a column is called at the head of an export, and in the list somebody corrects the guess with. */
export const meaningNames: Record<ImportKind, Partial<Record<Meaning, Both>>> = {
  people: {
    id: { zh: '记录编号', en: 'Record id' },
    'name-zh': { zh: '姓名', en: 'Name in Chinese' },
    'surname-zh': { zh: '姓', en: 'Surname in Chinese' },
    'given-zh': { zh: '名', en: 'Given name in Chinese' },
    'name-en': { zh: '英文名', en: 'Name in English' },
    'surname-en': { zh: '英文姓', en: 'Surname in English' },
    'given-en': { zh: '英文名字', en: 'Given name in English' },
    order: { zh: '姓名次序', en: 'Order of the name' },
    how: { zh: '英文来历', en: 'The English is' },
    economy: { zh: '国家和地区', en: 'Economy' },
    note: { zh: '备注', en: 'Note' },
    body: { zh: '单位', en: 'Body' },
    'title-zh': { zh: '职务', en: 'Title in Chinese' },
    'title-en': { zh: '英文职务', en: 'Title in English' },
    'title-how': { zh: '英文职务来历', en: 'The English title is' },
    rank: { zh: '位次', en: 'Rank' },
    from: { zh: '起', en: 'From' },
    to: { zh: '止', en: 'To' },
  },
  bodies: {
    id: { zh: '记录编号', en: 'Record id' },
    'name-zh': { zh: '机构名称', en: 'Name in Chinese' },
    'name-en': { zh: '英文名称', en: 'Name in English' },
    how: { zh: '英文来历', en: 'The English is' },
    'short-zh': { zh: '简称', en: 'Short name in Chinese' },
    'short-en': { zh: '英文简称', en: 'Short name in English' },
    kind: { zh: '类别', en: 'Kind' },
    parent: { zh: '上级机构', en: 'Stands under' },
    economy: { zh: '国家和地区', en: 'Economy' },
  },
};
