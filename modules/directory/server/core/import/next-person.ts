import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Meaning } from '../../../contract/import-columns.ts';
import { fullName, type PersonName } from '../../../contract/person.ts';
import type { Change, KnownPerson } from './plan.ts';
import type { PersonRead } from './read-person.ts';

/**
 * The person as a row leaves him or her. An empty cell changes nothing; a name, economy or note on record is only
 * replaced where the row names the record by its id, or the English was a mere transliteration.
 */
export function nextPerson(
  read: PersonRead & { name: PersonName },
  on: KnownPerson | null,
  newId: () => Id,
): { person: KnownPerson; changes: Change[]; isNew: boolean } {
  if (!on) {
    const { name, economy, note } = read;
    return { person: { id: newId(), version: 1, name, economy, note }, changes: [], isNew: true };
  }
  const next = read.id ? replaced(on, read) : completed(on, read);
  const changes = differences(on, next);
  return {
    person: changes.length > 0 ? { ...next, version: on.version + 1 } : on,
    changes,
    isNew: false,
  };
}

function replaced(on: KnownPerson, read: PersonRead & { name: PersonName }): KnownPerson {
  const name = {
    order: read.name.order,
    zh: read.name.zh ?? on.name.zh,
    en: read.name.en ?? on.name.en,
    how: read.name.en ? read.name.how : on.name.how,
  };
  return { ...on, name, economy: read.economy ?? on.economy, note: read.note ?? on.note };
}

function completed(on: KnownPerson, read: PersonRead & { name: PersonName }): KnownPerson {
  const takesEnglish = read.name.en !== null && (on.name.en === null || on.name.how !== 'recorded');
  const name = {
    ...on.name,
    zh: on.name.zh ?? read.name.zh,
    en: takesEnglish ? read.name.en : on.name.en,
    how: takesEnglish ? read.name.how : on.name.how,
  };
  return { ...on, name, economy: on.economy ?? read.economy, note: on.note ?? read.note };
}

function differences(on: KnownPerson, next: KnownPerson): Change[] {
  const [before, after] = [fullName(on.name), fullName(next.name)];
  const pairs: [Meaning, string | null, string | null][] = [
    ['name-zh', parts(on.name.zh) ?? before.zh, parts(next.name.zh) ?? after.zh],
    ['name-en', parts(on.name.en) ?? before.en, parts(next.name.en) ?? after.en],
    ['order', on.name.order, next.name.order],
    ['how', on.name.how, next.name.how],
    ['economy', on.economy, next.economy],
    ['note', on.note, next.note],
  ];
  return pairs
    .filter(([, one, other]) => one !== other)
    .map(([column, one, other]) => ({ column, before: one ?? '', after: other ?? '' }));
}

function parts(half: { surname: string; given: string } | null): string | null {
  return half && [half.surname, half.given].filter(Boolean).join(' ');
}
