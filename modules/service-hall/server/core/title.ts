import type { LocalText } from '../../../../kernel/contract/local-text.ts';

/** Whom a case is called after. */
export interface Called {
  name_zh: string | null;
  surname: string | null;
  given: string | null;
}

/** What a case is called: the first of its people, and how many besides; the contact where it has none. A name only Latin is read so in Chinese. */
export function titleOf(people: readonly Called[], contact: string | null): LocalText {
  const [first] = people;
  if (!first) return { zh: contact, en: null, how: 'recorded' };
  const latin = [first.surname, first.given].filter(Boolean).join(' ') || null;
  const others = people.length - 1;
  const en = latin && (others === 0 ? latin : `${latin} and ${others} more`);
  const name = first.name_zh ?? latin;
  const zh = name && (others === 0 ? name : `${name}等${people.length}人`);
  return { zh, en, how: 'recorded' };
}
