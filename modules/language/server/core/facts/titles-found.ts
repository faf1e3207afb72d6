import type { PersonFound } from '../../../contract.ts';
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
      en: text.en[pair.en.sentence]!.slice(pair.en.start, pair.en.end),
      ...(post && { post }),
    };
  });
  const own = titles.filter((t) => !titles.some((o) => o.zh.length > t.zh.length && o.zh.endsWith(t.zh)));
  return [...Map.groupBy(own, (t) => t.zh).values()].map((group) =>
    group.reduce((best, t) => (t.en.length > best.en.length ? t : best)),
  );
}

/** A post cut into title and body, where the Chinese tells the body. */
function postFound({ zh, en }: PostPair, all: readonly PostPair[]): PostFound | undefined {
  const organ = zh.organ.replace(heldZh, '');
  const acting = organ.endsWith('代') ? '代' : '';
  const bodyZh = acting ? organ.slice(0, -1) : organ;
  if (!bodyZh) return undefined;
  // "Party Secretary and Director of the Bureau": the body is said once for both.
  const said = en.organ || all.find((pair) => pair.zh.organ === zh.organ && pair.en.organ)?.en.organ || '';
  return {
    titleZh: acting + zh.title,
    bodyZh,
    titleEn: en.title.replace(heldEn, ''),
    bodyEn: said.replace(/^the /i, ''),
  };
}
