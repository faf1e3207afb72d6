import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';
import type { Matched } from '../../contract/release.ts';
import type { FoundInText } from '../../contract/text.ts';
import { isSameBody, type NameKnowledge } from './same-body.ts';

/** A post as the directory has it. */
export interface RecordedPost {
  title: LocalText;
  body: LocalText;
  from: IsoDate | null;
  to: IsoDate | null;
}
/** A name somebody or some body has or had beside the present one. */
export interface RecordedName {
  kind: 'former-name' | 'former-spelling' | 'passport' | 'alias';
  text: { zh: string | null; en: string | null };
  to: IsoDate | null;
}
export interface RecordedPerson {
  id: string;
  link: string;
  name: LocalText;
  posts: RecordedPost[];
  others: RecordedName[];
}
export interface RecordedBody {
  id: string;
  link: string;
  name: LocalText;
  short: LocalText | null;
  others: RecordedName[];
}
/** What the directory has on those a text names. */
export interface Recorded {
  people: RecordedPerson[];
  bodies: RecordedBody[];
}

type Verdict = Pick<Matched, 'match' | 'recorded' | 'says'>;
const unknown: Verdict = { match: 'new', recorded: null, says: null };

/** People and bodies of a text beside the directory, on the day of the release. */
export function matchFound(
  found: FoundInText,
  recorded: Recorded,
  day: IsoDate,
  known: NameKnowledge,
): Matched[] {
  const people = found.people.map((person, index): Matched => {
    const same =
      recorded.people.find(({ name }) =>
        name.zh === null ? sameName(name.en, person.en) : known.simplified(name.zh) === person.zhHans,
      ) ??
      recorded.people.find(({ others }) =>
        others.some(({ text }) => text.zh !== null && known.simplified(text.zh) === person.zhHans),
      );
    return {
      index,
      kind: 'person',
      ...person,
      ...(same ? personVerdict(person, same, day, known) : unknown),
    };
  });
  const bodies = found.bodies.map(
    (body, index): Matched => ({
      index,
      kind: 'body',
      zhHans: known.simplified(body.zh),
      titles: [],
      ...body,
      ...bodyVerdict(
        body,
        recorded.bodies.filter((one) => isSameBody(body, one, known) || isCalled(body, one, known)),
      ),
    }),
  );
  return [...people, ...bodies];
}

function personVerdict(
  person: FoundInText['people'][number],
  { id, name, link, posts, others }: RecordedPerson,
  day: IsoDate,
  known: NameKnowledge,
): Verdict {
  const recorded = { id, name, link };
  const isKnown = [name.en, ...others.map(({ text }) => text.en)].some((en) => sameName(en, person.en));
  if (person.en && name.en && !isKnown) {
    return {
      match: 'differs',
      recorded,
      says: { zh: `名录中的英文姓名是 ${name.en}`, en: `The directory has the name ${name.en}` },
    };
  }
  const held = posts.filter((post) => isHeld(post, day));
  const wrong =
    held.length > 0
      ? person.titles.find((title) => !held.some((post) => titleAgrees(title, post, known)))
      : undefined;
  if (wrong) return { match: 'differs', recorded, says: heldThen(held, day) };
  return { match: 'agrees', recorded, says: null };
}

/** Is a body of a text this one, by another name of it? What is said of that is said where the name stands. */
function isCalled({ zh }: { zh: string }, { others }: RecordedBody, { simplified }: NameKnowledge): boolean {
  return others.some(({ text }) => text.zh !== null && simplified(text.zh) === simplified(zh));
}

/** Of several of one name, the one whose English agrees is meant. */
function bodyVerdict(body: { zh: string; en: string }, same: readonly RecordedBody[]): Verdict {
  const one = same.find((candidate) => bodyAgrees(body, candidate)) ?? same[0];
  if (!one) return unknown;
  const { id, name, link } = one;
  const recorded = { id, name, link };
  if (bodyAgrees(body, one)) return { match: 'agrees', recorded, says: null };
  const [english] = englishOf(one);
  return {
    match: 'differs',
    recorded,
    says: { zh: `名录中的英文名称是 ${english}`, en: `The directory has the name ${english}` },
  };
}

function bodyAgrees(body: { en: string }, recorded: RecordedBody): boolean {
  const known = englishOf(recorded);
  return known.length === 0 || known.some((form) => sameName(bare(form), bare(body.en)));
}

function englishOf({ name, short, others }: RecordedBody): string[] {
  return [name.en, short?.en, ...others.map(({ text }) => text.en)].flatMap((form) => form ?? []);
}

/** Does a title of the text say what a recorded post says? Chinese by its ending, English by its beginning. */
function titleAgrees(
  title: { zh: string; en: string },
  post: RecordedPost,
  { simplified }: NameKnowledge,
): boolean {
  const zh = !title.zh || !post.title.zh || simplified(title.zh).endsWith(simplified(post.title.zh));
  const en =
    !title.en ||
    !post.title.en ||
    plain(title.en).startsWith(plain(post.title.en)) ||
    plain(post.title.en).startsWith(plain(title.en));
  return zh && en;
}

function heldThen(held: readonly RecordedPost[], day: IsoDate): Both {
  const zh = held
    .map((post) => `${post.body.zh ?? post.body.en}${post.title.zh ?? post.title.en}`)
    .join('、');
  const en = held
    .map((post) => `${post.title.en ?? post.title.zh}, ${post.body.en ?? post.body.zh}`)
    .join('; ');
  return { zh: `名录中 ${day} 的职务是${zh}`, en: `On ${day} the directory has: ${en}` };
}

function isHeld(post: RecordedPost, day: IsoDate): boolean {
  return (post.from === null || post.from <= day) && (post.to === null || post.to >= day);
}

function sameName(a: string | null, b: string): boolean {
  return a !== null && plain(a) === plain(b);
}

/** A name without the article before it and without commas: whether one stands before "and" is a matter of style. */
function bare(name: string): string {
  return name.replace(/^the /i, '').replaceAll(',', '');
}

function plain(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}
