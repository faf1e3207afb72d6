import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../../../kernel/contract/local-text.ts';
import type { ImportOptions } from '../../../contract/import.ts';
import type { Meaning } from '../../../contract/import-columns.ts';
import type { Remark } from '../../../contract/import-remarks.ts';
import type { PersonName } from '../../../contract/person.ts';
import { termFault } from '../term.ts';
import type { Lists } from './lists.ts';
import { readDay } from './read-day.ts';
import { type Fields, readEconomy, readHow } from './read-fields.ts';
import { readName } from './read-name.ts';

/** A post as a row says it: the body by name. */
export interface PostRead {
  body: string;
  title: LocalText;
  rank: number | null;
  from: IsoDate | null;
  to: IsoDate | null;
}

/** A person and a post as a row says them. */
export interface PersonRead {
  id: Id | null;
  name: PersonName | null;
  economy: string | null;
  note: string | null;
  post: PostRead | null;
  remarks: Remark[];
}

/** Reads a row of people. What cannot be read stands among the remarks. */
export function readPersonRow(fields: Fields, options: ImportOptions, lists: Lists): PersonRead {
  const economy = readEconomy(fields.economy, lists);
  const { name, remarks } = readName(fields, economy.code, lists);
  const how = readHow(fields.how, 'how');
  const post = readPost(fields, options);
  return {
    id: fields.id?.toLowerCase() ?? null,
    name: name && { ...name, how: how.how },
    economy: economy.code,
    note: fields.note ?? null,
    post: post.post,
    remarks: [...economy.remarks, ...remarks, ...how.remarks, ...post.remarks],
  };
}

const ofPost: Meaning[] = ['body', 'title-zh', 'title-en', 'rank', 'from', 'to'];

function readPost(fields: Fields, options: ImportOptions): { post: PostRead | null; remarks: Remark[] } {
  if (!ofPost.some((one) => fields[one] !== undefined)) return { post: null, remarks: [] };
  const remarks: Remark[] = [];
  const body = fields.body ?? '';
  const zhText = fields['title-zh'] ?? null;
  const isLatin = zhText !== null && !/\p{Script=Han}/u.test(zhText);
  const how = readHow(fields['title-how'], 'title-how');
  const title = {
    zh: isLatin ? null : zhText,
    en: fields['title-en'] ?? (isLatin ? zhText : null),
    how: how.how,
  };
  if (title.zh === null && title.en === null) remarks.push({ code: 'title-missing' });
  else if (body === '') remarks.push({ code: 'body-missing' });
  const from = readDay(fields.from ?? '', options.dayOrder);
  const to = readDay(fields.to ?? '', options.dayOrder);
  const rank = readRank(fields.rank);
  for (const { remark } of [from, to, rank]) if (remark) remarks.push(remark);
  const term = { from: from.day, to: to.day };
  if (termFault(term)) remarks.push({ code: 'term-turned' });
  return { post: { body, title, rank: rank.rank, ...term }, remarks: [...remarks, ...how.remarks] };
}

function readRank(text: string | undefined): { rank: number | null; remark?: Remark } {
  if (text === undefined) return { rank: null };
  const rank = Number(text.normalize('NFKC'));
  if (Number.isInteger(rank) && rank >= 1 && rank <= 9999) return { rank };
  return { rank: null, remark: { code: 'rank-unread', values: { value: text.slice(0, 60) } } };
}
