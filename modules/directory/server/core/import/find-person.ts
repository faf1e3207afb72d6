import type { Remark } from '../../../contract/import-remarks.ts';
import { fullName, type PersonName } from '../../../contract/person.ts';
import { bodyNamed, type Known, peopleNamed, whereIs } from './known.ts';
import type { KnownPerson } from './plan.ts';
import { shownName } from './read-name.ts';
import type { PersonRead } from './read-person.ts';

export type Found = { person: KnownPerson | null; remarks: Remark[] } | { fault: Remark };

/**
 * Who a row speaks of: by its record id, else by name, where English name, economy and note do not speak against it.
 * Nobody, where the name is new. Where it may be somebody and may not, the row is refused and says why.
 */
export function findPerson(read: PersonRead & { name: PersonName }, known: Known): Found {
  if (read.id) {
    const person = known.people.get(read.id);
    return person ? { person, remarks: [] } : { fault: { code: 'id-unknown', values: { value: read.id } } };
  }
  const { zh, en } = fullName(read.name);
  const named = peopleNamed(known, zh ?? en);
  const fitting = named.filter((person) => fits(read, person, known));
  const one = fitting.length > 1 ? atSameBody(fitting, read, known) : fitting;
  if (one.length === 1) return { person: one[0]!, remarks: spelling(read.name, one[0]!, known) };
  if (one.length > 1) {
    const values = { count: one.length, other: shownName(read.name) };
    return { fault: { code: 'several-namesakes', values } };
  }
  if (read.note) return { person: null, remarks: [] };
  const other = named[0] ?? spelledOtherwise(read, known);
  if (!other) return { person: null, remarks: [] };
  const values = { where: whereIs(known, other.id), other: shownName(other.name) };
  return { fault: { code: named.length > 0 ? 'namesake' : 'two-spellings', values } };
}

function fits(read: PersonRead & { name: PersonName }, person: KnownPerson, { fold }: Known): boolean {
  const [mine, theirs] = [fullName(read.name), fullName(person.name)];
  const others = new Set((person.others ?? []).map(fold));
  const agrees = (a: string | null, b: string | null) =>
    a === null || b === null || fold(a) === fold(b) || others.has(fold(a));
  return (
    agrees(mine.zh, theirs.zh) &&
    (person.name.how !== 'recorded' || agrees(mine.en, theirs.en)) &&
    (read.economy === null || person.economy === null || read.economy === person.economy) &&
    (read.note === null || person.note === null || read.note === person.note)
  );
}

/** Of namesakes, the one who holds or held a post where the row says. */
function atSameBody(people: KnownPerson[], read: PersonRead, known: Known): KnownPerson[] {
  const body = read.post && bodyNamed(known, read.post.body);
  const there = body
    ? people.filter(({ id }) => known.postsOf.get(id)?.some(({ bodyId }) => bodyId === body.id))
    : [];
  const noted = people.filter((person) => (person.note ?? null) === read.note);
  if (there.length === 1) return there;
  return noted.length === 1 ? noted : people;
}

/**
 * Somebody with the same English and other Chinese: for a foreign name two transliterations of one; for a Chinese
 * name only where body and title agree as well, since many names sound alike.
 */
function spelledOtherwise(read: PersonRead & { name: PersonName }, known: Known): KnownPerson | undefined {
  const { zh, en } = fullName(read.name);
  if (!zh || !en) return undefined;
  return peopleNamed(known, en).find((person) => {
    if (!person.name.zh) return false;
    if (read.name.order === 'given-first') return read.economy === person.economy;
    return (known.postsOf.get(person.id) ?? []).some(
      (post) =>
        read.post !== null &&
        post.bodyId === bodyNamed(known, read.post.body)?.id &&
        post.title.zh === read.post.title.zh,
    );
  });
}

function spelling(name: PersonName, person: KnownPerson, known: Known): Remark[] {
  const [mine, theirs] = [fullName(name).zh, fullName(person.name).zh];
  if (!mine || !theirs || mine === theirs) return [];
  const values = { value: mine, other: theirs, where: whereIs(known, person.id) };
  return [{ code: 'spelt-otherwise', values }];
}
