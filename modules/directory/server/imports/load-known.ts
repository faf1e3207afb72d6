import type { Selectable } from 'kysely';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import { type Known, knownFrom } from '../core/import/known.ts';
import type { Lists } from '../core/import/lists.ts';
import type { KnownBody, KnownPerson, KnownPost } from '../core/import/plan.ts';
import { spokenForm } from '../core/names/other-name-fault.ts';
import { loadDirectory } from '../load-directory.ts';
import { textsOf } from '../other-names/queries.ts';
import { nameOfBody, nameOfPerson, shortOfBody } from '../present.ts';
import type { BodyTable, PersonTable, PostTable } from '../tables.ts';

/** The whole directory as a dry run sees it. */
export async function loadKnown(read: Preparing['read'], lists: Lists): Promise<Known> {
  const { people, posts, bodies, names } = await loadDirectory(read);
  const others = Map.groupBy(names, (name) => name.person ?? name.body);
  const othersOf = (id: string) => textsOf(others.get(id) ?? []).map(spokenForm);
  const rows = {
    people: people.map((row) => ({ ...knownPerson(row), others: othersOf(row.id) })),
    posts: posts.map(knownPost),
    bodies: bodies.map((row) => ({ ...knownBody(row), others: othersOf(row.id) })),
  };
  return knownFrom(rows, lists.fold);
}

function knownPerson(row: Selectable<PersonTable>): KnownPerson {
  const { id, version, economy, note } = row;
  return { id, version, name: nameOfPerson(row), economy, note };
}

function knownPost(row: Selectable<PostTable>): KnownPost {
  return {
    id: row.id,
    version: row.version,
    personId: row.person,
    bodyId: row.body,
    title: { zh: row.title_zh, en: row.title_en, how: row.title_how },
    rank: row.rank,
    from: row.held_from,
    to: row.held_to,
  };
}

function knownBody(row: Selectable<BodyTable>): KnownBody {
  return {
    id: row.id,
    version: row.version,
    name: nameOfBody(row),
    short: shortOfBody(row),
    kind: row.kind,
    parentId: row.parent,
    economy: row.economy,
  };
}
