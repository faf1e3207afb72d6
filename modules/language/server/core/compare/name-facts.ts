import type { BodyFound, PersonFound } from '../../../contract/texts.ts';
import { type BodyFacts, bodiesFound, readBodies } from '../facts/bodies.ts';
import { bodyKindOf } from '../facts/bodies-zh.ts';
import { type NameText, nameText } from '../facts/name-text.ts';
import { type PeopleFacts, personFound, readPeople } from '../facts/people.ts';
import { namesBody } from '../facts/phrases-en.ts';
import { simplified } from '../facts/simplified.ts';
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
  const text = nameText(pair);
  const facts = { text, people: readPeople(text), bodies: readBodies(text) };
  known.set(pair, facts);
  return facts;
}

/** The people both sides speak of, with the titles given to them there. */
export function peopleOf(pair: Pair): PersonFound[] {
  const { people, text } = namesOf(pair);
  return people.people.map((person) => personFound(person, text));
}

/** The bodies named in both languages; short forms of one organ are one body, shown by its fullest names. */
export function bodiesOf(pair: Pair): BodyFound[] {
  const { bodies, text } = namesOf(pair);
  return bodiesFound(bodies, text, bodiesOfPosts(pair));
}

/** The bodies people hold their posts in, where both languages name them and the names are such as bodies have. */
function bodiesOfPosts(pair: Pair): BodyFound[] {
  const { index } = namesOf(pair).text;
  return peopleOf(pair)
    .flatMap(({ titles }) =>
      titles.flatMap(({ zh, post }) => (post ? [{ zh: asWritten(zh, post.bodyZh), en: post.bodyEn }] : [])),
    )
    .filter(
      ({ zh, en }) => zh.length > 2 && bodyKindOf(simplified(zh), index) !== undefined && namesBody(en),
    );
}

/** The body in the characters of the post it was read from. */
function asWritten(post: string, body: string): string {
  const at = simplified(post).indexOf(body);
  return at < 0 ? body : post.slice(at, at + body.length);
}
