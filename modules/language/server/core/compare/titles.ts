import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import { sameOrganEn } from '../facts/people-posts.ts';
import type { Person } from '../facts/person.ts';
import { type EnPostAt, judgeTitle, type PostPair, plainTitle, type TitleVerdict } from '../facts/titles.ts';
import type { Pair, PairCheck } from './check.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

const SOURCE = { zh: '职务译名表', en: 'List of titles' };

/** A title whose English is not among the renderings in use for this kind of body. */
export const titleNotAllowed: PairCheck = {
  id: 'title-not-allowed',
  severity: 'error',
  about: {
    zh: '职务译名不是该类机构的通行译法',
    en: 'A title is not rendered as is usual for this kind of body',
  },
  source: SOURCE,
  run(pair) {
    const { people, text } = namesOf(pair);
    return people.people.flatMap((person) =>
      person.titles.flatMap((post): TextFinding[] => {
        const verdict = judgeTitle(post.zh.organ, post.zh.title, bareTitle(post), text.index);
        if (verdict.verdict === 'allowed' || verdict.verdict === 'unknown') return [];
        return [judged(post, verdict)];
      }),
    );
  },
};

const RANK: Both = {
  zh: '正职与副职不能混淆。',
  en: 'A deputy is not the head, nor the head a deputy.',
};

/** One post of one person called two ways in the English. */
export const titleInconsistent: PairCheck = {
  id: 'title-inconsistent',
  severity: 'warning',
  about: { zh: '同一职务在文中有两种译法', en: 'One post has two renderings in the text' },
  run(pair) {
    const { people } = namesOf(pair);
    const found = [
      ...people.people.flatMap((person) => repeated(pair, person)),
      ...samePosts(pair, people.people),
    ];
    const place = ({ at }: TextFinding) => `${at.sentence}:${at.start}`;
    return found.filter((f, n) => found.findIndex((o) => place(o) === place(f)) === n);
  },
};

/** Words that only say when or how a post is held are no part of the title. */
function bareTitle({ zh, en }: PostPair): string {
  const bare = en.title.replace(/^(?:Former|Then|Concurrent|Incumbent) /i, '');
  return /代/.test(zh.organ.slice(-1)) ? bare.replace(/^Acting /i, '') : bare;
}

function judged(post: PostPair, { verdict, row, kind, why }: TitleVerdict): TextFinding {
  const at = titleSpan(post.en);
  const wanted = row?.preferred;
  const certain = post.sure && (verdict === 'forbidden' || verdict === 'rank' || kind !== undefined);
  const reason = verdict === 'rank' ? RANK : why;
  return {
    check: titleNotAllowed.id,
    severity: certain ? 'error' : 'warning',
    at,
    against: spanOf('zh', post.zh.sentence, post.zh),
    message: {
      zh: `“${post.zh.organ}${post.zh.title}”译作 ${post.en.title}${wanted ? `，通行译法为 ${wanted}` : '，不是通行译法'}。${reason?.zh ?? ''}`,
      en: `${post.zh.organ}${post.zh.title} is rendered ${post.en.title}${wanted ? `; usual is ${wanted}` : ', which is not usual'}.${reason ? ` ${reason.en}` : ''}`,
    },
    source: SOURCE,
    ...(wanted
      ? {
          fix: {
            label: { zh: `改为 ${wanted}`, en: `Write ${wanted}` },
            edits: [{ ...at, text: sameCase(wanted, post.en.title) }],
          },
        }
      : {}),
  };
}

/** The same person, the same organ, another title elsewhere in the English. */
function repeated(pair: Pair, person: Person): TextFinding[] {
  const { text } = namesOf(pair);
  return person.enPosts.flatMap((post, n): TextFinding[] => {
    const first = person.enPosts
      .slice(0, n)
      .find(
        (p) =>
          p.organ !== '' &&
          post.organ !== '' &&
          isVariant(p.title, post.title) &&
          sameOrganEn(p.organ, post.organ, text),
      );
    return first ? [differs(first, post)] : [];
  });
}

/** Two people in the same post of the same organ, called differently. */
function samePosts(pair: Pair, people: Person[]): TextFinding[] {
  const seen: PostPair[] = [];
  const found: TextFinding[] = [];
  for (const post of people.flatMap((p) => p.titles)) {
    const first = seen.find(
      (s) => s.zh.title === post.zh.title && s.zh.organ === post.zh.organ && post.zh.organ !== '',
    );
    const told = first && first.en.sentence === post.en.sentence && first.en.start === post.en.start;
    if (
      first &&
      !told &&
      plainTitle(first.en.title) !== plainTitle(post.en.title) &&
      allowedBoth(pair, first, post)
    )
      found.push(differs(first.en, post.en));
    else if (!first) seen.push(post);
  }
  return found;
}

function allowedBoth(pair: Pair, a: PostPair, b: PostPair): boolean {
  const { index } = namesOf(pair).text;
  return [a, b].every(({ zh, en }) => judgeTitle(zh.organ, zh.title, en.title, index).verdict === 'allowed');
}

/** Different words of one rank: Vice Chairman and Vice Chairperson, not Secretary and Director. */
function isVariant(a: string, b: string): boolean {
  const [x, y] = [plainTitle(a), plainTitle(b)];
  if (x === y) return false;
  const core = (t: string) =>
    t
      .replace(/chair(?:man|woman|person)?|president/, 'chair')
      .replace(/director general|head/, 'director')
      .replace(/^(?:vice|deputy) /, 'vice ');
  return core(x) === core(y);
}

function differs(first: EnPostAt, post: EnPostAt): TextFinding {
  const at = titleSpan(post);
  return {
    check: titleInconsistent.id,
    severity: 'warning',
    at,
    message: {
      zh: `同一职务前文译作 ${first.title}，此处译作 ${post.title}。`,
      en: `The same post is ${first.title} before and ${post.title} here.`,
    },
    fix: {
      label: { zh: `改为 ${first.title}`, en: `Write ${first.title}` },
      edits: [{ ...at, text: first.title }],
    },
  };
}

/** The title alone, without the organ before or after it. */
function titleSpan(post: EnPostAt) {
  const start = post.titleStart;
  return spanOf('en', post.sentence, { start, end: start + post.title.length });
}

function sameCase(wanted: string, found: string): string {
  return /^\p{Ll}/u.test(found) ? wanted.toLowerCase() : wanted;
}
