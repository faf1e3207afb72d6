import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { economyOf, findBodyKind } from '../reference.ts';

/** What a version's columns hold. */
export type Fields = Record<string, string | number | null>;

/** A field of a record as a history names it, and its value in words. */
export interface ShownField {
  column: string;
  name: Both;
  /** In words; without it the value as it is. `body` is the name of the body with this id. */
  words?: 'economy' | 'kind' | 'how' | 'day' | 'body';
}

const how: Record<string, Both> = {
  recorded: { zh: '经登记', en: 'recorded' },
  translated: { zh: '翻译', en: 'translated' },
  transliterated: { zh: '拼音转写', en: 'transliterated' },
};

/** The fields of each kind of record, in the order a history speaks of them. */
export const shownFields: Record<'person' | 'post' | 'body', ShownField[]> = {
  person: [
    { column: 'full_zh', name: { zh: '中文姓名', en: 'Name in Chinese' } },
    { column: 'full_en', name: { zh: '英文姓名', en: 'Name in English' } },
    { column: 'name_how', name: { zh: '英文姓名来历', en: 'The English name is' }, words: 'how' },
    { column: 'economy', name: { zh: '国家和地区', en: 'Economy' }, words: 'economy' },
    { column: 'note', name: { zh: '备注', en: 'Note' } },
  ],
  post: [
    { column: 'title_zh', name: { zh: '中文职务', en: 'Title in Chinese' } },
    { column: 'title_en', name: { zh: '英文职务', en: 'Title in English' } },
    { column: 'title_how', name: { zh: '英文职务来历', en: 'The English title is' }, words: 'how' },
    { column: 'body', name: { zh: '单位', en: 'Body' }, words: 'body' },
    { column: 'rank', name: { zh: '位次', en: 'Rank' } },
    { column: 'held_from', name: { zh: '任职起', en: 'From' }, words: 'day' },
    { column: 'held_to', name: { zh: '任职止', en: 'To' }, words: 'day' },
  ],
  body: [
    { column: 'name_zh', name: { zh: '中文名称', en: 'Name in Chinese' } },
    { column: 'name_en', name: { zh: '英文名称', en: 'Name in English' } },
    { column: 'name_how', name: { zh: '英文名称来历', en: 'The English name is' }, words: 'how' },
    { column: 'short_zh', name: { zh: '简称', en: 'Short name in Chinese' } },
    { column: 'short_en', name: { zh: '英文简称', en: 'Short name in English' } },
    { column: 'kind', name: { zh: '类别', en: 'Kind' }, words: 'kind' },
    { column: 'parent', name: { zh: '上级机构', en: 'Stands under' }, words: 'body' },
    { column: 'economy', name: { zh: '国家和地区', en: 'Economy' }, words: 'economy' },
    { column: 'rank', name: { zh: '位次', en: 'Rank' } },
  ],
};

/** A value in words. */
export function inWords(
  { words }: ShownField,
  value: string | number | null | undefined,
  bodies: ReadonlyMap<string, Both>,
): Both | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  const plain = { zh: text, en: text };
  switch (words) {
    case 'economy':
      return economyOf(text)?.name ?? plain;
    case 'kind':
      return findBodyKind(text)?.name ?? plain;
    case 'how':
      return how[text] ?? plain;
    case 'day':
      return { zh: dayWords('zh', text), en: dayWords('en', text) };
    case 'body':
      return bodies.get(text) ?? { zh: '已不在名录中的机构', en: 'a body no longer in the directory' };
    case undefined:
      return plain;
  }
}
