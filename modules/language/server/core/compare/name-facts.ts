import { type BodyFacts, readBodies } from '../facts/bodies.ts';
import { type NameText, nameText } from '../facts/name-text.ts';
import { type PeopleFacts, readPeople } from '../facts/people.ts';
import type { Pair } from './check.ts';

/** The people and bodies of a pair, read once for all checks. */
export interface NameFacts {
  text: NameText;
  people: PeopleFacts;
  bodies: BodyFacts;
}

const known = new WeakMap<Pair, NameFacts>();

/** The people and bodies of a pair. */
export function namesOf(pair: Pair): NameFacts {
  const before = known.get(pair);
  if (before) return before;
  const text = nameText(pair.sides, pair.beads, pair.reference, pair.directory);
  const facts = { text, people: readPeople(text), bodies: readBodies(text) };
  known.set(pair, facts);
  return facts;
}
