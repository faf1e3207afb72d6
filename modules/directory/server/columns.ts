import type { LocalText } from '../../../kernel/contract/local-text.ts';
import { sortKey } from '../../../kernel/server/search/pinyin.ts';
import { fullName, type PersonName } from '../contract/person.ts';
import type { Term } from './core/term.ts';
import type { BodyTable, PersonTable, PostTable } from './tables.ts';

/** The columns of a person that a name fills. */
export function nameColumns(
  name: PersonName,
): Omit<PersonTable, 'office' | 'id' | 'version' | 'economy' | 'note'> {
  const full = fullName(name);
  return {
    name_order: name.order,
    surname_zh: name.zh?.surname ?? null,
    given_zh: name.zh?.given ?? null,
    surname_en: name.en?.surname ?? null,
    given_en: name.en?.given ?? null,
    name_how: name.how,
    full_zh: full.zh,
    full_en: full.en,
    sort_key: sortKey(full.zh ?? full.en ?? '', name.order === 'surname-first' ? 'name' : 'text'),
  };
}

/** The columns of a body that its form fills. */
export function bodyColumns(input: {
  name: LocalText;
  short: LocalText | null;
  kind: string;
  parentId: string | null;
  economy: string | null;
}): Omit<BodyTable, 'office' | 'id' | 'version' | 'rank'> {
  return {
    name_zh: input.name.zh,
    name_en: input.name.en,
    name_how: input.name.how,
    short_zh: input.short?.zh ?? null,
    short_en: input.short?.en ?? null,
    kind: input.kind,
    parent: input.parentId,
    economy: input.economy,
    sort_key: sortKey(input.name.zh ?? input.name.en ?? ''),
  };
}

/** The columns of a post that its form fills; its rank is given once, and then by the order of precedence. */
export function postColumns(
  input: Term & { title: LocalText },
): Pick<PostTable, 'title_zh' | 'title_en' | 'title_how' | 'held_from' | 'held_to'> {
  return {
    title_zh: input.title.zh,
    title_en: input.title.en,
    title_how: input.title.how,
    held_from: input.from,
    held_to: input.to,
  };
}
