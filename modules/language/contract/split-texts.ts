/** A segment in two: where its translation is best divided, and what each half has, its tags numbered anew. */
import {
  renumbered,
  type TaggedPart,
  taggedParts,
  taggedText,
  tagStretches,
  tagsOf,
  tagText,
  withoutTags,
} from './tags.ts';

/** Half of a segment. `numbers` has the tags of the whole in the order of its own. */
export interface Half {
  source: string;
  target: string | null;
  numbers: number[];
}

/** Why a segment cannot be divided there: one half has no words, or tags of the translation would be in the other half. */
export type SplitFault = { fault: 'empty' } | { fault: 'tags'; tags: string[] };

/**
 * The halves of a segment whose source is divided before the character `at` and its translation before `targetAt`, tags
 * counted; a place within a tag is taken for the nearer end of it.
 */
export function splitTexts(
  { source, target }: { source: string; target: string | null },
  at: number,
  targetAt: number,
): [Half, Half] | SplitFault {
  const sources = dividedAt(source, at);
  if (sources.some((half) => !/[\p{L}\p{N}]/u.test(withoutTags(half)))) return { fault: 'empty' };
  const cut = sources.map(renumbered);
  const targets = target === null ? [null, null] : dividedAt(target, targetAt);
  const foreign = targets.flatMap((half, n) => foreignTags(half ?? '', sources[n]!));
  if (foreign.length > 0) return { fault: 'tags', tags: foreign };
  const [first, second] = cut.map(
    ({ source: own, numbers }, n): Half => ({
      source: own,
      numbers,
      target: targets[n] ? renamed(targets[n], numbers) : null,
    }),
  );
  return [first!, second!];
}

/** Tags of the translation that its half of the source does not have. */
function foreignTags(target: string, source: string): string[] {
  const own = new Set(tagsOf(source).map(tagText));
  return tagsOf(target)
    .map(tagText)
    .filter((tag) => !own.has(tag));
}

function renamed(target: string, numbers: readonly number[]): string {
  return taggedText(
    taggedParts(target).map(
      (part): TaggedPart =>
        typeof part === 'string' ? part : { ...part, number: numbers.indexOf(part.number) + 1 },
    ),
  );
}

function dividedAt(text: string, at: number): string[] {
  const place = outsideTags(text, at);
  return [text.slice(0, place).trim(), text.slice(place).trim()];
}

/** A place of a text; one within a tag is moved to the nearer end of it, one within a character before that. */
export function outsideTags(text: string, at: number): number {
  const tag = tagStretches(text).find(({ start, end }) => start < at && at < end);
  if (!tag) {
    const place = Math.max(0, Math.min(at, text.length));
    return place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff ? place - 1 : place;
  }
  return at - tag.start < tag.end - at ? tag.start : tag.end;
}

/** How ill a translation is divided behind a character, beside how far that is from where the source is. */
const afterSentence = 0;
const afterClause = 0.1;
const atSpace = 0.25;
const anywhere = 0.4;

/**
 * Where the translation is best divided when the source is before `at`: as far in as there, after a sentence or clause
 * or between words, and so that no tag comes into the wrong half. At its end where there is no such place.
 */
export function targetPlace({ source, target }: { source: string; target: string }, at: number): number {
  const share = withoutTags(source.slice(0, at)).length / Math.max(1, withoutTags(source).length);
  const words = withoutTags(target);
  const sources = dividedAt(source, at);
  let best = { place: target.length, cost: Number.POSITIVE_INFINITY };
  for (const { place, behind } of placesIn(target)) {
    const cost = Math.abs(behind / Math.max(1, words.length) - share) + rough(words, behind);
    if (cost >= best.cost) continue;
    if (dividedAt(target, place).some((half, n) => foreignTags(half, sources[n]!).length > 0)) continue;
    best = { place, cost };
  }
  return best.place;
}

/** Every place between two characters, tags and characters of two units taken whole; `behind` so much of its words. */
export function placesIn(text: string): { place: number; behind: number }[] {
  const places: { place: number; behind: number }[] = [];
  let [place, behind] = [0, 0];
  for (const part of taggedParts(text)) {
    const isWords = typeof part === 'string';
    for (const piece of isWords ? part : [tagText(part)]) {
      if (place > 0) places.push({ place, behind });
      place += piece.length;
      if (isWords) behind += piece.length;
    }
  }
  return places;
}

function rough(words: string, behind: number): number {
  const before = words.slice(Math.max(0, behind - 4), behind).trimEnd();
  const next = words.slice(behind, behind + 2);
  const meets = inWord(before, next);
  if (!meets && /[。！？…][”’」』）》]*$|[.!?]["”’)]*$/u.test(before)) return afterSentence;
  if (!meets && /[，；：、][”’」』）》]*$|[,;:]["”’)]*$/u.test(before)) return afterClause;
  if (/^\s|^$/u.test(next)) return atSpace;
  return meets ? Number.POSITIVE_INFINITY : anywhere;
}

/** Letters that go on: Chinese is written without spaces, there every place is between words. */
function inWord(before: string, next: string): boolean {
  const last = before.at(-1) ?? ' ';
  if (!/^[\p{L}\p{N}]/u.test(next) || /^\p{Script=Han}/u.test(next)) return false;
  return /[\p{L}\p{N}]/u.test(last)
    ? !/\p{Script=Han}/u.test(last)
    : /\d$/.test(before.slice(0, -1)) && /^\d/.test(next);
}
