import type { Cast } from '../../../kernel/server/house/module.ts';
import type { Body } from '../contract/body.ts';
import type { NamedKind } from '../contract/other-name.ts';
import type { Person } from '../contract/person.ts';
import { addBody } from './operations/add-body.ts';
import { addOtherName } from './operations/add-other-name.ts';
import { addPerson } from './operations/add-person.ts';
import { appoint } from './operations/appoint.ts';
import { seedContactsOf } from './seed-contacts.ts';
import { type SeedName, seedBodies, seedPeople } from './seed-people.ts';
import { seedPlacesOf } from './seed-places.ts';
import { seedPrecedence } from './seed-precedence.ts';

const keeper = 'shen.ruolan@yunjiang.example';

/** Fills the demonstration office's directory, by the same operations people use. */
export async function seedDirectory(cast: Cast): Promise<void> {
  const bodies = new Map<string, string>();
  const people = new Map<string, string>();
  for (const { zh, en, short, kind, under, economy, others = [] } of seedBodies) {
    const body = (await cast.perform(keeper, addBody, {
      name: { zh, en, how: 'recorded' },
      short: short ? { zh: short[0], en: short[1], how: 'recorded' } : null,
      kind,
      economy,
      parentId: under ? bodies.get(under) : null,
    })) as Body;
    bodies.set(zh, body.id);
    await enterNames(cast, { kind: 'body', id: body.id }, others);
  }
  for (const { zh, en, order = 'surname-first', economy, posts, others = [] } of seedPeople) {
    const name = {
      order,
      zh: { surname: zh[0], given: zh[1] },
      en: en && { surname: en[0], given: en[1] },
      how: 'recorded',
    };
    const person = (await cast.perform(keeper, addPerson, { name, economy })) as Person;
    people.set(person.full.zh ?? '', person.id);
    await enterNames(cast, { kind: 'person', id: person.id }, others);
    for (const post of posts) {
      await cast.perform(keeper, appoint, {
        personId: person.id,
        bodyId: bodies.get(post.body),
        title: { zh: post.zh, en: post.en, how: 'recorded' },
        rank: post.rank ?? null,
        from: post.from ?? null,
        to: post.to ?? null,
      });
    }
  }
  await seedPrecedence(cast, bodies);
  const places = await seedPlacesOf(cast);
  await seedContactsOf(cast, new Map([...bodies, ...people, ...places]));
}

async function enterNames(
  cast: Cast,
  of: { kind: NamedKind; id: string },
  names: readonly SeedName[],
): Promise<void> {
  for (const { kind, zh = null, en = null, to = null, note = null } of names)
    await cast.perform(keeper, addOtherName, { of, kind, text: { zh, en }, to, note });
}
