import { englishBodies } from './bodies-en.ts';
import { chineseBodies } from './bodies-zh.ts';
import { bodyAgreement } from './body-agreement.ts';
import { type Mention, type NameText, zhReading } from './name-text.ts';
import { type Named, shareChinese, shareEnglish } from './people-lists.ts';
import type { Person } from './person.ts';
import { type EnPostAt, type PostPair, pairPosts, type ZhPostAt } from './titles.ts';
import { englishPosts, postsAfterName, postsBeforeName } from './titles-en.ts';
import { postAfter, postsBefore, titleWordsIn } from './titles-zh.ts';

/** Gives each person the posts said beside the name, paired across the languages. */
export function postsOfPeople(people: Person[], text: NameText): void {
  const chinese = chinesePosts(people, text);
  const english = englishPostsOf(people, text);
  const shared = shareEnglish(english, text);
  shareChinese(chinese, shared, text);
  const of = <T>(posts: Named<T>[], person: Person) =>
    posts.filter((named) => named.person === person).flatMap((named) => named.posts);
  for (const person of people) {
    person.enPosts = of(english, person);
    person.titles = pairByBead(of(chinese, person), person.enPosts, text);
  }
}

function chinesePosts(people: Person[], text: NameText): Named<ZhPostAt>[] {
  const words = text.zh.map((line) => titleWordsIn(line, text.index));
  return people.flatMap((person) =>
    person.zhMentions.map((at) => {
      const { sentence, start, end } = at;
      const here = words[sentence]!;
      const posts = [...postsBefore(text.zh[sentence]!, start, here), ...postAfter(end, here)];
      return { person, at, posts: posts.map((p) => ({ ...p, sentence })) };
    }),
  );
}

function englishPostsOf(people: Person[], text: NameText): Named<EnPostAt>[] {
  const starts = Map.groupBy(people.flatMap(namesOf), (m) => m.sentence);
  const posts = text.en.map((line, n) =>
    englishPosts(
      line,
      (starts.get(n) ?? []).map((m) => m.start),
    ),
  );
  return people.flatMap((person) =>
    namesOf(person).map((at) => {
      const line = text.en[at.sentence]!;
      const here = posts[at.sentence]!;
      const beside = [...postsBeforeName(line, at, here), ...postsAfterName(line, at.end, here)];
      return { person, at, posts: beside.map((p) => ({ ...p, sentence: at.sentence })) };
    }),
  );
}

/** First the posts of one bead with one another, then what is left. */
function pairByBead(zh: ZhPostAt[], en: EnPostAt[], text: NameText): PostPair[] {
  const pairs: PostPair[] = [];
  const organs = (a: string, b: string) => sameOrgan(a, b, text);
  for (const bead of new Set(zh.map((p) => text.zhBead[p.sentence]))) {
    const here = {
      zh: zh.filter((p) => text.zhBead[p.sentence] === bead),
      en: en.filter((p) => text.enBead[p.sentence] === bead),
    };
    pairs.push(...pairPosts(here.zh, here.en, text.index, organs));
  }
  const restZh = zh.filter(
    (p) => !pairs.some((x) => x.zh === p || (x.zh.title === p.title && x.zh.organ === p.organ)),
  );
  const restEn = en.filter((p) => !pairs.some((x) => x.en === p));
  const late = pairPosts(restZh, restEn, text.index, organs).map((pair) => ({ ...pair, sure: false }));
  return [...pairs, ...late];
}

/** How well two organs agree: the same well-known organ, or names alike word by word. */
export function sameOrgan(zh: string, en: string, text: NameText): number {
  const [z] = chineseBodies(zh, text.index, zhReading(text)).slice(-1);
  const [e] = englishBodies(en, text.index);
  if (!z || !e) return 0;
  return z.row !== undefined && z.row === e.row ? 1 : bodyAgreement(z, e, text);
}

/** Whether two English names mean one body: the same well-known organ, or the same words. */
export function sameOrganEn(a: string, b: string, text: NameText): boolean {
  const [x] = englishBodies(a, text.index);
  const [y] = englishBodies(b, text.index);
  if (x?.row || y?.row) return x?.row === y?.row;
  return a.toLowerCase().replace(/\W+/g, ' ') === b.toLowerCase().replace(/\W+/g, ' ');
}

function namesOf(person: Person): Mention[] {
  return [...person.enMentions, ...person.misspelt.map((m) => m.at)];
}
