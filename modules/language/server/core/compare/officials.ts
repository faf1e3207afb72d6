import type { TextFinding } from '../../../contract/texts.ts';
import type { Mention } from '../facts/name-text.ts';
import type { Person } from '../facts/person.ts';
import { englishPosts } from '../facts/titles-en.ts';
import type { Pair, PairCheck } from './check.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** A person at a place of a list. */
interface Listed {
  person: Person;
  at: Mention;
}

/** Longest stretch of title and organ between two names of one list, in characters. */
const LONGEST_POST = 40;

/** People listed in Chinese stand in another order in the English list. */
export const officialsOrder: PairCheck = {
  id: 'officials-order',
  severity: 'error',
  about: {
    zh: '名单中领导的排序两种语言不一致',
    en: 'The people of a list stand in different order on the two sides',
  },
  run(pair) {
    return chineseLists(pair).flatMap((list): TextFinding[] => {
      const english = englishOrder(pair, list);
      if (!english) return [];
      const wrong = english.findIndex((entry, n) => entry.person !== list[n]!.person);
      if (wrong < 0) return [];
      const [found, wanted] = [english[wrong]!, list[wrong]!];
      return [
        {
          check: officialsOrder.id,
          severity: 'error',
          at: spanOf('en', found.at.sentence, found.at),
          against: spanOf('zh', wanted.at.sentence, wanted.at),
          message: {
            zh: `名单排序不一致：中文为${list.map((l) => l.person.name).join('、')}，英文为 ${english.map((l) => l.at.text).join(', ')}。`,
            en: `The order of the list differs: in Chinese ${list.map((l) => l.person.en).join(', ')}; in English ${english.map((l) => l.at.text).join(', ')}.`,
          },
        },
      ];
    });
  },
};

/** A list that says how many people it holds and names another number of them, or names one the other side leaves out. */
export const officialsCount: PairCheck = {
  id: 'officials-count',
  severity: 'error',
  about: {
    zh: '名单中的人数与所列人名不符，或译文漏列',
    en: 'A list holds another number of people than it says, or leaves one out',
  },
  run: (pair) => chineseLists(pair).flatMap((list) => [...tooFew(pair, list), ...leftOut(pair, list)]),
};

/** 周静宜、沈若兰、何书宁等2人: three cannot be among two. */
function tooFew(pair: Pair, list: Listed[]): TextFinding[] {
  const last = list.at(-1)!.at;
  const line = namesOf(pair).text.zh[last.sentence]!;
  const said = /^(?:同志)?等?(?:一行)?([\d一二两三四五六七八九十]+)(?:人|名|位)/.exec(line.slice(last.end));
  const count = said ? countOf(said[1]!) : undefined;
  if (!said || count === undefined || count >= list.length) return [];
  return [
    {
      check: officialsCount.id,
      severity: 'error',
      at: spanOf('zh', last.sentence, { start: last.end, end: last.end + said[0].length }),
      message: {
        zh: `列出了${list.length}人，却说“${said[0]}”。`,
        en: `${list.length} people are named, but the text says ${count}.`,
      },
    },
  ];
}

/** Someone of the list is elsewhere in the English, but not where the others are. */
function leftOut(pair: Pair, list: Listed[]): TextFinding[] {
  const bead = pair.beads.findIndex((b) => b.zh.includes(list[0]!.at.sentence));
  const near = new Set(pair.window(bead, 1).en);
  const here = (person: Person) =>
    [...person.enMentions, ...person.surnameMentions, ...person.misspelt.map((m) => m.at)].some((m) =>
      near.has(m.sentence),
    );
  const absent = list.filter(({ person }) => !here(person));
  if (absent.length === 0 || list.length - absent.length < 2) return [];
  return absent.map(({ person, at }) => ({
    check: officialsCount.id,
    severity: 'warning',
    at: spanOf('zh', at.sentence, at),
    message: {
      zh: `名单中的“${person.name}”在英文的对应处没有出现。`,
      en: `${person.en} is in the Chinese list but not in the English one.`,
    },
  }));
}

/** Runs of two or more names joined by 、 or 和 with nothing but titles between. */
function chineseLists(pair: Pair): Listed[][] {
  const { people, text } = namesOf(pair);
  return text.zh.flatMap((line, sentence) => {
    const named = people.people
      .flatMap((person) =>
        person.zhMentions.filter((m) => m.sentence === sentence).map((at) => ({ person, at })),
      )
      .sort((a, b) => a.at.start - b.at.start);
    const lists: Listed[][] = [];
    for (const entry of named) {
      const before = lists.at(-1);
      const gap = before ? line.slice(before.at(-1)!.at.end, entry.at.start) : '';
      if (
        before &&
        /^(?:同志)?[、和及与](?!\p{Script=Han}*[到在会见])[^，。；：]*$/u.test(gap) &&
        gap.length < LONGEST_POST
      )
        before.push(entry);
      else lists.push([entry]);
    }
    return lists.filter((list) => list.length > 1 && new Set(list.map((l) => l.person)).size === list.length);
  });
}

/** The same people in English, where all stand in one sentence as a list; else nothing can be said. */
function englishOrder(pair: Pair, list: Listed[]): Listed[] | undefined {
  const { text } = namesOf(pair);
  const bead = pair.beads.findIndex((b) => b.zh.includes(list[0]!.at.sentence));
  for (const sentence of pair.window(bead, 1).en) {
    const found = list.map(({ person }) => ({
      person,
      at: [...person.enMentions, ...person.misspelt.map((m) => m.at)].find((m) => m.sentence === sentence),
    }));
    if (!found.every((f): f is Listed => f.at !== undefined)) continue;
    const ordered = [...found].sort((a, b) => a.at.start - b.at.start);
    return isList(text.en[sentence]!, ordered) ? ordered : undefined;
  }
  return undefined;
}

/** Nothing between the names but commas, `and` and their posts. */
function isList(line: string, ordered: Listed[]): boolean {
  const posts = englishPosts(
    line,
    ordered.map((o) => o.at.start),
  );
  return ordered.slice(1).every((entry, n) => {
    const [start, end] = [ordered[n]!.at.end, entry.at.start];
    let between = line.slice(start, end);
    for (const post of posts.filter((p) => p.start >= start && p.end <= end).reverse()) {
      between = between.slice(0, post.start - start) + between.slice(post.end - start);
    }
    return /^[\s,;()]*(?:(?:and|as well as|the|with|along with|\p{Lu}[\w'’.-]*)[\s,;()]*)*$/u.test(between);
  });
}

function countOf(said: string): number | undefined {
  if (/^\d+$/.test(said)) return Number(said);
  const digits = '零一二三四五六七八九十';
  if (said === '两') return 2;
  return said.length === 1 && digits.includes(said) ? digits.indexOf(said) : undefined;
}
