import type { Abilities } from '../../../kernel/contract/abilities.ts';
import type { LocalText } from '../../../kernel/contract/local-text.ts';
import type { Actor } from '../../../kernel/server/actor.ts';
import type { BodyRow } from '../contract/body.ts';
import type { PersonName, Post } from '../contract/person.ts';
import { may } from './policy.ts';
import { findBodyKind } from './reference.ts';
import type { BodyTable, PersonTable, PostTable } from './tables.ts';

/** A post joined with the names of its person and body. */
export type PostJoined = PostTable &
  Pick<BodyTable, 'name_zh' | 'name_en' | 'name_how'> &
  Pick<PersonTable, 'full_zh' | 'full_en'> & { person_how: PersonTable['name_how'] };

export function nameOfPerson(row: PersonTable): PersonName {
  return {
    order: row.name_order,
    zh: row.surname_zh === null ? null : { surname: row.surname_zh, given: row.given_zh ?? '' },
    en: row.surname_en === null ? null : { surname: row.surname_en, given: row.given_en ?? '' },
    how: row.name_how,
  };
}

export function fullOf(row: Pick<PersonTable, 'full_zh' | 'full_en' | 'name_how'>): LocalText {
  return { zh: row.full_zh, en: row.full_en, how: row.name_how };
}

export function nameOfBody(row: Pick<BodyTable, 'name_zh' | 'name_en' | 'name_how'>): LocalText {
  return { zh: row.name_zh, en: row.name_en, how: row.name_how };
}

/** The short form of a body's name, where it has one. */
export function shortOfBody(row: Pick<BodyTable, 'short_zh' | 'short_en'>): LocalText | null {
  return row.short_zh === null && row.short_en === null
    ? null
    : { zh: row.short_zh, en: row.short_en, how: 'recorded' };
}

export function presentPost(row: PostJoined): Post {
  return {
    id: row.id,
    version: row.version,
    personId: row.person,
    person: { zh: row.full_zh, en: row.full_en, how: row.person_how },
    bodyId: row.body,
    body: nameOfBody(row),
    title: { zh: row.title_zh, en: row.title_en, how: row.title_how },
    rank: row.rank,
    from: row.held_from,
    to: row.held_to,
  };
}

export function presentBodyRow(row: BodyTable, parent: BodyTable | undefined): BodyRow {
  return {
    id: row.id,
    name: nameOfBody(row),
    short: shortOfBody(row),
    kind: findBodyKind(row.kind) ?? { id: row.kind, name: { zh: row.kind, en: row.kind } },
    parent: parent ? { id: parent.id, name: nameOfBody(parent) } : null,
  };
}

/** What this actor may do next with a person or body. */
export function abilitiesOf(actor: Actor): Abilities {
  return { change: may(actor, 'change'), appoint: may(actor, 'appoint'), merge: may(actor, 'merge') };
}
