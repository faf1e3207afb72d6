import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { ZhName } from './after-name.ts';
import { bodyWordsOf } from './bodies-zh.ts';
import { speaksOfAbroad } from './foreign-context.ts';
import { type Mention, type NameText, nearOnOtherSide } from './name-text.ts';
import { capitalWords, runsOf } from './people-en.ts';
import { isKoreanName } from './people-korean.ts';
import { soundAlike } from './people-sound.ts';
import { headNoun } from './phrases-en.ts';
import { differInRank, judgeTitle } from './titles.ts';
import { type EnPost, englishPosts } from './titles-en.ts';

/** An English name standing beside a title. */
interface TitledName extends Mention {
  post: EnPost;
}

/** Enough alike to be one name without more ado; and enough when the titles agree. */
const SOUNDS_SAME = 0.6;
const SOUNDS_NEAR = 0.4;

/** The English name of a person whose Chinese name is no pinyin: by sound, and by the title beside it. */
export function foreignMatch(text: NameText, name: ZhName, taken: readonly Mention[]): Mention | undefined {
  const near = nearOnOtherSide(text, 'zh', name.sentence, 0);
  const free = (m: Mention) =>
    !taken.some((t) => t.sentence === m.sentence && t.start < m.end && m.start < t.end);
  const titled = near.flatMap((s) => titledNames(text, s)).filter(free);
  const alike = titled.filter((t) =>
    name.posts.some((p) => judgeTitle(p.organ, p.title, t.post.title, text.index).verdict === 'allowed'),
  );
  const bySound = best(titled, name.text, alike.length > 0 ? SOUNDS_NEAR : SOUNDS_SAME);
  if (bySound) return bySound;
  const compatriots = narrowed(alike, (t) => fromSameCountry(text, name, t.post));
  const meant = narrowed(compatriots, (t) => isKoreanName(name.text, t.text));
  if (meant.length === 1 && isForeignOrgan(text, name)) return meant[0];
  const inRank = titled.filter((t) =>
    name.posts.some((p) => differInRank(p.organ, p.title, t.post.title, text.index)),
  );
  if (alike.length === 0 && inRank.length === 1 && isForeignOrgan(text, name)) return inRank[0];
  if (name.kind !== 'foreign') return undefined;
  const runs = near.flatMap((s) => [...runsOf(text.en[s]!, s, 3), ...runsOf(text.en[s]!, s, 2)]);
  return best(
    runs.filter((r) => free(r) && !headNoun.test(r.text)),
    name.text,
    SOUNDS_SAME,
  );
}

/** A name written as one word, as those of Mongols and Tibetans are: 巴特尔 Bateer. */
export function oneWord(text: NameText, name: ZhName, taken: readonly Mention[]): Mention | undefined {
  if (name.kind !== 'chinese' || name.posts.length === 0) return undefined;
  const readings = joinedReadings(name.text).filter((reading) => reading.length > 4);
  return nearOnOtherSide(text, 'zh', name.sentence, 0)
    .flatMap((sentence) => capitalWords(text.en[sentence]!).map((word) => ({ ...word, sentence })))
    .find(
      (word) =>
        readings.includes(foldName(word.text)) &&
        !taken.some((t) => t.sentence === word.sentence && t.start < word.end && word.start < t.end),
    );
}

/** Whether the posts of a name speak of another country: its holder's name is then no pinyin. */
export function isForeignOrgan(text: NameText, name: ZhName): boolean {
  const line = text.zh[name.sentence]!;
  const said = name.posts.map((p) => p.organ).join();
  return speaksOfAbroad(said + line.slice(Math.max(0, name.start - 16), name.start), text.index);
}

/** Those that fit, or all where none does. */
function narrowed<T>(names: T[], fits: (name: T) => boolean): T[] {
  const fitting = names.filter(fits);
  return fitting.length > 0 ? fitting : names;
}

/** Consul General of Japan for 日本驻云江总领事. */
function fromSameCountry(text: NameText, name: ZhName, post: EnPost): boolean {
  const said = name.posts.map((p) => p.organ).join();
  const { places } = text.index.reference;
  return places.some(
    ({ kind, zh, en }) =>
      kind === 'country' && zh.some((z) => said.includes(z)) && en.some((e) => post.organ.includes(e)),
  );
}

function best<T extends Mention>(names: T[], han: string, least: number): T | undefined {
  const scored = names
    .map((name) => ({ name, score: soundAlike(han, name.text) }))
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= least ? scored[0].name : undefined;
}

/** Names beside titles: `Mayor Ingrid Halvar`, `Ingrid Halvar, Mayor of …`. */
function titledNames(text: NameText, sentence: number): TitledName[] {
  const line = text.en[sentence]!;
  return englishPosts(line).flatMap((post) => {
    const after = namedAt(line, post.organ ? post.end : post.start + post.title.length);
    const before = namedBefore(line, post.start);
    // `A, Consul General of Japan, B`: the post is that of A.
    const isOthers = before && after && line.slice(post.end, after.start).includes(',');
    return [isOthers ? undefined : after, before].flatMap((m) => (m ? [{ ...m, sentence, post }] : []));
  });
}

const particle = '(?:(?:de|da|dos|del|van|von|der|den|al|el|bin|la|le|ter) )*';
const personName = `\\p{Lu}[\\p{L}'’.-]*(?: ${particle}\\p{Lu}[\\p{L}'’.-]*){0,4}`;
const honorific = '(?:(?:H\\.E\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Prof\\.?|Madam) )*';
const nameAfter = new RegExp(`^,? ${honorific}(${personName})`, 'u');
const nameBefore = new RegExp(`(${personName}), (?:the |then |former )?(?:\\p{Lu}[\\p{L}'’-]* ){0,3}$`, 'u');

function namedAt(line: string, end: number): Omit<Mention, 'sentence'> | undefined {
  const m = nameAfter.exec(line.slice(end));
  const name = m?.[1]?.replace(/['’]s$/, '');
  if (!m || !name || headNoun.test(name) || /^(?:and|of)\b/.test(name)) return undefined;
  const start = end + m[0].indexOf(m[1]!);
  return { start, end: start + name.length, text: name };
}

function namedBefore(line: string, start: number): Omit<Mention, 'sentence'> | undefined {
  const m = nameBefore.exec(line.slice(0, start));
  const words = m ? capitalWords(m[1]!) : [];
  if (!m || words.length === 0 || headNoun.test(m[1]!)) return undefined;
  const end = m.index + m[1]!.length;
  const bare = m[1]!.replace(new RegExp(`^${honorific}`), '');
  return { start: end - bare.length, end, text: bare };
}

/** Whether the words of a Chinese name are words of bodies rather than of a person. */
export function looksLikeBody(text: NameText, name: string): boolean {
  return bodyWordsOf(name, text.index).join('').length >= name.length;
}
