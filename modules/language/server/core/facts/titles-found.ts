import type { PersonFound } from '../../../contract/texts.ts';
import type { NameText } from './name-text.ts';
import type { Person } from './person.ts';
import type { PostPair } from './titles.ts';

type TitleFound = PersonFound['titles'][number];
type PostFound = NonNullable<TitleFound['post']>;

/** Words that say when or how a post is held; they are no part of its name. */
const heldZh = /^(?:原|前|时任|现任|新任)|(?:原|前|时任|现任|新任)$/gu;
const heldEn = /^(?:Former|Then|Incumbent|Concurrent|Newly Appointed) /i;

/** The titles of a person as the contract prints them, each once: the longer of two that end alike, in its longest rendering. */
export function titlesFound(person: Person, text: NameText): TitleFound[] {
  const titles = person.titles.map((pair): TitleFound => {
    const post = postFound(pair, person.titles);
    return {
      zh: text.zhAsIs[pair.zh.sentence]!.slice(pair.zh.start, pair.zh.end),
      en: pair.en.shown ?? text.en[pair.en.sentence]!.slice(pair.en.start, pair.en.end),
      ...(post && { post }),
    };
  });
  const own = titles.filter((t) => !titles.some((o) => o.zh.length > t.zh.length && o.zh.endsWith(t.zh)));
  return [...Map.groupBy(own, (t) => t.zh).values()].map((group) =>
    group.reduce((best, t) => (t.en.length > best.en.length ? t : best)),
  );
}

/** A post cut into title and body, where the Chinese tells the body. */
function postFound(pair: PostPair, all: readonly PostPair[]): PostFound | undefined {
  const { zh } = pair;
  const organ = zh.organ.replace(heldZh, '');
  const [bodyZh, ahead] = stationed(organ);
  if (!bodyZh) return undefined;
  // "Party Secretary and Director of the Bureau": the body is said once for both.
  const said = (other: PostPair) => bodyOf(other).bodyEn;
  const shared = all.find((other) => other.zh.organ === zh.organ && said(other));
  const { titleEn, bodyEn } = bodyOf(pair);
  return {
    titleZh: ahead + zh.title,
    bodyZh,
    titleEn: titleEn.replace(heldEn, ''),
    bodyEn: bodyEn || (shared ? said(shared) : ''),
  };
}

/** 代 of an acting post and 驻云江 of a diplomat's belong to the title, not to the body before them. */
function stationed(organ: string): [body: string, ahead: string] {
  const ahead =
    /代$|(?<=^|馆)(?:经济商务|经商|商务|经济|政务|文化|教育|科技|新闻|领事|旅游|农业)$|常?驻[^驻馆处团]+$/u.exec(
      organ,
    )?.[0] ?? '';
  return [organ.slice(0, organ.length - ahead.length), ahead];
}

const partyGroup =
  /^(?:Leading )?(?:CPC |Party )(?:Members['’]? )?(?:Leadership |Leading )?(?:Group|Committee|Branch)(?: of (?:the )?)?/;

/** The English post cut as the Chinese is: a Party group and a place of duty go with the title. */
function bodyOf({ zh, en }: PostPair): { titleEn: string; bodyEn: string } {
  const organ = en.organ.replace(/^the /i, '');
  const duty = /驻[^驻馆处团]+$/u.test(zh.organ)
    ? / (?:to|in|at) (?:the )?\p{Lu}[\p{L} ]*$/u.exec(organ)
    : null;
  if (duty) return { titleEn: en.title + duty[0], bodyEn: organ.slice(0, duty.index) };
  const group = /^党(?:组|委|支部)/u.test(zh.title) ? partyGroup.exec(organ)?.[0] : undefined;
  if (!group) return { titleEn: en.title, bodyEn: organ };
  const name = group.replace(/ of (?:the )?$/, '');
  return { titleEn: `${en.title} of the ${name}`, bodyEn: organ.slice(group.length) };
}
