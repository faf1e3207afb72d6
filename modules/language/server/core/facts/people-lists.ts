import type { Mention, NameText } from './name-text.ts';
import type { Person } from './person.ts';
import { type EnPostAt, isPlural, type ZhPostAt } from './titles.ts';

/** A mention of somebody, with the posts said there. */
export interface Named<Post> {
  person: Person;
  at: Mention;
  posts: Post[];
}

/** Two names of a list with nothing but a comma or `and` between them, in either language. */
const enJoint = /^(?:, |,? and | & )(?:(?:Mr|Ms|Mrs|Dr)\.? )?$/;
const zhJoint = /^(?:同志)?[、和及与]$/u;

/** `Vice Mayors Su Yan and Li Ming`, `Su Yan and Li Ming, Vice Mayors`: the post is of both. Gives those who share. */
export function shareEnglish(names: Named<EnPostAt>[], text: NameText): Set<Person> {
  const shared = new Set<Person>();
  const rows = neighbours(names, text.en, enJoint);
  const pass = (from: Named<EnPostAt>, to: Named<EnPostAt>) => {
    const plural = from.posts.filter((post) => isPlural(post.title));
    if (to.posts.length > 0 || plural.length === 0) return;
    to.posts.push(...plural);
    shared.add(from.person).add(to.person);
  };
  for (const [a, b] of rows) if (a.posts.every((post) => post.start < a.at.start)) pass(a, b);
  for (const [a, b] of rows.reverse()) if (b.posts.every((post) => post.start > b.at.start)) pass(b, a);
  return shared;
}

/** 副市长苏晏、李鸣: the post of the first is that of the next too, where the English says so. */
export function shareChinese(names: Named<ZhPostAt>[], shared: ReadonlySet<Person>, text: NameText): void {
  for (const [a, b] of neighbours(names, text.zh, zhJoint)) {
    if (b.posts.length === 0 && shared.has(a.person) && shared.has(b.person)) b.posts.push(...a.posts);
  }
}

/** Mentions that stand side by side, in the order of the text. */
function neighbours<Post>(
  names: Named<Post>[],
  lines: readonly string[],
  joint: RegExp,
): [Named<Post>, Named<Post>][] {
  const ordered = [...names].sort((a, b) => a.at.sentence - b.at.sentence || a.at.start - b.at.start);
  return ordered.flatMap((name, n): [Named<Post>, Named<Post>][] => {
    const next = ordered[n + 1];
    if (!next || next.at.sentence !== name.at.sentence) return [];
    return joint.test(lines[name.at.sentence]!.slice(name.at.end, next.at.start)) ? [[name, next]] : [];
  });
}
