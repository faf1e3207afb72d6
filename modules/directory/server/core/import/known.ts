import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { fullName } from '../../../contract/person.ts';
import type { Lists } from './lists.ts';
import type { KnownBody, KnownPerson, KnownPost } from './plan.ts';

/** The directory as a dry run sees it: what is on record, and what rows before this one will enter. */
export interface Known {
  fold: Lists['fold'];
  people: Map<Id, KnownPerson>;
  bodies: Map<Id, KnownBody>;
  postsOf: Map<Id, KnownPost[]>;
  peopleByName: Map<string, Set<Id>>;
  bodiesByName: Map<string, Set<Id>>;
  /** The row of the file that first spoke of a record. */
  lines: Map<Id, number>;
  /** Records that only the file has. */
  fresh: Set<Id>;
}

/** Begins with what is on record. */
export function knownFrom(
  rows: { people: KnownPerson[]; posts: KnownPost[]; bodies: KnownBody[] },
  fold: Lists['fold'],
): Known {
  const known: Known = {
    fold,
    people: new Map(),
    bodies: new Map(),
    postsOf: new Map(),
    peopleByName: new Map(),
    bodiesByName: new Map(),
    lines: new Map(),
    fresh: new Set(),
  };
  for (const person of rows.people) keepPerson(known, person);
  for (const body of rows.bodies) keepBody(known, body);
  for (const post of rows.posts) keepPost(known, post);
  return known;
}

/** Puts a person in, or in place of the earlier state. */
export function keepPerson(known: Known, person: KnownPerson): void {
  known.people.set(person.id, person);
  const full = fullName(person.name);
  for (const name of [full.zh, full.en, ...(person.others ?? [])])
    if (name) add(known.peopleByName, known.fold(name), person.id);
}

/** Puts a body in, under each of its names. */
export function keepBody(known: Known, body: KnownBody): void {
  known.bodies.set(body.id, body);
  for (const name of [body.name.zh, body.name.en, body.short?.zh, body.short?.en, ...(body.others ?? [])])
    if (name) add(known.bodiesByName, known.fold(name), body.id);
}

/** Takes a body out that a row above was to enter and will not. */
export function dropBody(known: Known, id: Id): void {
  known.bodies.delete(id);
}

/** Puts a post in, or in place of the earlier state. */
export function keepPost(known: Known, post: KnownPost): void {
  const others = (known.postsOf.get(post.personId) ?? []).filter(({ id }) => id !== post.id);
  known.postsOf.set(post.personId, [...others, post]);
}

function add(index: Map<string, Set<Id>>, key: string, id: Id): void {
  const ids = index.get(key) ?? new Set();
  index.set(key, ids.add(id));
}

/** The people of this name, in either language. */
export function peopleNamed(known: Known, name: string | null): KnownPerson[] {
  if (!name) return [];
  return [...(known.peopleByName.get(known.fold(name)) ?? [])].map((id) => known.people.get(id)!);
}

/** The body of this name, full or short; where several have it, the one whose full Chinese name it is. */
export function bodyNamed(known: Known, name: string): KnownBody | undefined {
  const key = known.fold(name);
  const named = [...(known.bodiesByName.get(key) ?? [])].flatMap((id) => known.bodies.get(id) ?? []);
  return named.find((body) => body.name.zh && known.fold(body.name.zh) === key) ?? named[0];
}

/** Where a record stands that a remark speaks of: on record, or in a row of the file. */
export function whereIs(known: Known, id: Id): Both {
  const line = known.fresh.has(id) ? known.lines.get(id) : undefined;
  return line === undefined
    ? { zh: '名录', en: 'on record' }
    : { zh: `本文件第${line}行`, en: `row ${line} of this file` };
}
