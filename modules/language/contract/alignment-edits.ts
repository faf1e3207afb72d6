/**
 * The rules by which beads are changed. The browser applies them at once, the server holds what it is sent against
 * `wordsKept` and `placed`. Every change is a replacement: some beads that stand side by side go, others with the
 * same words come; undoing is the same the other way round.
 */
import type { Lang } from '../../../kernel/contract/local-text.ts';
import type { AlignedBead, AlignedSentence, AlignmentEdit } from './alignments.ts';

/** Beads `take`, found from `at` on, are replaced by `put`. */
export interface Replacement {
  at: number;
  take: readonly AlignedBead[];
  put: readonly AlignedBead[];
}

type NewId = () => string;
type Sides = Pick<AlignedBead, 'zh' | 'en'>;

/** The sentences of a side as one text. */
export function textOfSide(lang: Lang, sentences: readonly AlignedSentence[]): string {
  return sentences.map(({ text }) => text).join(lang === 'zh' ? '' : ' ');
}

/** How many characters of a text count for its place: those that are not blank. */
export function weightOf({ zh, en }: Sides): number {
  return bare(zh).length + bare(en).length;
}

/** The beads with their places, the first of them standing at `place`. */
export function placed<T extends Sides>(beads: readonly T[], place: number): (T & { place: number })[] {
  let next = place;
  return beads.map((bead) => {
    const here = next;
    next += weightOf(bead);
    return { ...bead, place: here };
  });
}

/** Do these beads hold the words of those, on each side in the same order, or as the same sentences in another? */
export function wordsKept(before: readonly Sides[], after: readonly Sides[]): boolean {
  return (['zh', 'en'] as const).every((lang) => {
    const [was, is] = [before, after].map((beads) => beads.flatMap((bead) => bead[lang]));
    return bare(was!) === bare(is!) || sorted(was!) === sorted(is!);
  });
}

function bare(sentences: readonly AlignedSentence[]): string {
  return sentences.map(({ text }) => text.replace(/\s+/g, '')).join('');
}

function sorted(sentences: readonly AlignedSentence[]): string {
  return JSON.stringify(sentences.map(({ text }) => text).toSorted());
}

/** Two beads made one. */
export function mergeNext(beads: readonly AlignedBead[], at: number, newId: NewId): Replacement | null {
  const [here, next] = free(beads, at, 2);
  if (!here || !next) return null;
  return byHand(at, [here, next], [{ zh: [...here.zh, ...next.zh], en: [...here.en, ...next.en] }], newId);
}

/** A bead cut in two where its sides have like shares before the cut. */
export function splitBead(beads: readonly AlignedBead[], at: number, newId: NewId): Replacement | null {
  const [here] = free(beads, at, 1);
  const cut = here && bestCut(here);
  if (!here || !cut) return null;
  const parts = [
    { zh: here.zh.slice(0, cut.zh), en: here.en.slice(0, cut.en) },
    { zh: here.zh.slice(cut.zh), en: here.en.slice(cut.en) },
  ];
  return byHand(at, [here], parts, newId);
}

/** Moves the lower boundary of a bead on one side: down takes in the next sentence, up gives the last one away. */
export function moveBoundary(
  beads: readonly AlignedBead[],
  at: number,
  { lang, to }: { lang: Lang; to: 'up' | 'down' },
  newId: NewId,
): Replacement | null {
  const [here, next] = free(beads, at, 2);
  if (!here || !next) return null;
  const all = [...here[lang], ...next[lang]];
  const boundary = here[lang].length + (to === 'down' ? 1 : -1);
  if (boundary < 0 || boundary > all.length) return null;
  const pair = [
    { ...sidesOf(here), [lang]: all.slice(0, boundary) },
    { ...sidesOf(next), [lang]: all.slice(boundary) },
  ];
  return byHand(at, [here, next], pair.filter(isNotEmpty), newId);
}

/** The first two sentences of a side change places: what the other side says in another order. */
export function swapSentences(
  beads: readonly AlignedBead[],
  at: number,
  lang: Lang,
  newId: NewId,
): Replacement | null {
  const [here] = free(beads, at, 1);
  const [first, second, ...rest] = here?.[lang] ?? [];
  if (!here || !first || !second) return null;
  return byHand(at, [here], [{ ...sidesOf(here), [lang]: [second, first, ...rest] }], newId);
}

/** The sentences of a side made one. */
export function joinSentences(
  beads: readonly AlignedBead[],
  at: number,
  lang: Lang,
  newId: NewId,
): Replacement | null {
  const [here] = free(beads, at, 1);
  if (!here || here[lang].length < 2) return null;
  const whole = { text: textOfSide(lang, here[lang]), paragraph: here[lang][0]!.paragraph };
  return byHand(at, [here], [{ ...sidesOf(here), [lang]: [whole] }], newId);
}

/** A side cut at a place of its text, as `textOfSide` joins it: the sentence there becomes two. */
export function cutSentence(
  beads: readonly AlignedBead[],
  at: number,
  { lang, offset }: { lang: Lang; offset: number },
  newId: NewId,
): Replacement | null {
  const [here] = free(beads, at, 1);
  if (!here) return null;
  let start = 0;
  const cut = here[lang].flatMap((sentence): AlignedSentence[] => {
    const from = offset - start;
    start += sentence.text.length + (lang === 'zh' ? 0 : 1);
    const parts = [sentence.text.slice(0, Math.max(0, from)), sentence.text.slice(Math.max(0, from))];
    if (parts.some((part) => part.trim() === '')) return [sentence];
    return parts.map((text) => ({ ...sentence, text: text.trim() }));
  });
  if (cut.length === here[lang].length) return null;
  return byHand(at, [here], [{ ...sidesOf(here), [lang]: cut }], newId);
}

/** Places where a sentence may be cut: after a stop, comma or the like; where there is none, between words. */
export function cutPlaces(lang: Lang, text: string): number[] {
  const after = (pattern: RegExp) =>
    [...text.matchAll(pattern)]
      .map((found) => found.index + found[0].length)
      .filter((at) => text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '');
  const clauses = after(
    lang === 'zh' ? /[，。；：！？、…—]+[”’）》]*/gu : /[,.;:!?—–]+["”’)]*\s+|\s[—–]\s/gu,
  );
  if (clauses.length > 0) return clauses;
  return after(lang === 'zh' ? /\p{Script=Han}/gu : /\s+/gu);
}

/** The same bead found right, or locked, or free again. */
export function markBead(
  beads: readonly AlignedBead[],
  at: number,
  mark: Partial<Pick<AlignedBead, 'state' | 'locked'>>,
  newId: NewId,
): Replacement | null {
  const here = beads[at];
  if (!here) return null;
  const next = { ...here, ...mark };
  if (next.state === here.state && next.locked === here.locked) return null;
  return { at, take: [here], put: [{ ...next, id: newId() }] };
}

/** What takes a replacement back. */
export function inverse({ at, take, put }: Replacement): Replacement {
  return { at, take: put, put: take };
}

/** The beads after a replacement, or null where what it takes is not there any more. */
export function applied(beads: readonly AlignedBead[], change: Replacement): AlignedBead[] | null {
  const first = change.take[0]!.id;
  const at = beads[change.at]?.id === first ? change.at : beads.findIndex(({ id }) => id === first);
  if (at < 0 || change.take.some(({ id }, n) => beads[at + n]?.id !== id)) return null;
  return [...beads.slice(0, at), ...change.put, ...beads.slice(at + change.take.length)];
}

/** A replacement as it is sent: of beads that keep their words only the marks. */
export function sentEdit({ take, put }: Replacement): AlignmentEdit {
  const same = take.length === put.length && take.every((bead, n) => sameWords(bead, put[n]!));
  if (same)
    return {
      kind: 'mark',
      beads: put.map(({ id, state, locked }, n) => ({ was: take[n]!.id, id, state, locked })),
    };
  return {
    kind: 'replace',
    take: take.map(({ id }) => id),
    put: put.map(({ id, zh, en, state, locked }) => ({ id, zh, en, state, locked })),
  };
}

/** Do two beads hold the same sentences? */
export function sameWords(one: Sides, other: Sides): boolean {
  return (['zh', 'en'] as const).every(
    (lang) =>
      one[lang].length === other[lang].length &&
      one[lang].every(({ text }, n) => text === other[lang][n]!.text),
  );
}

/** So many beads from a place on, none of them locked; none where there are fewer. */
function free(beads: readonly AlignedBead[], at: number, count: number): readonly AlignedBead[] {
  const found = beads.slice(at, at + count);
  return found.length < count || found.some(({ locked }) => locked) ? [] : found;
}

function byHand(
  at: number,
  take: readonly AlignedBead[],
  parts: readonly Sides[],
  newId: NewId,
): Replacement {
  const put = placed(parts, take[0]!.place).map(
    (part): AlignedBead => ({ ...part, id: newId(), confidence: null, state: 'changed', locked: false }),
  );
  return { at, take, put };
}

function sidesOf({ zh, en }: Sides): Sides {
  return { zh, en };
}

function isNotEmpty({ zh, en }: Sides): boolean {
  return zh.length + en.length > 0;
}

/** Where a bead is best cut in two. Each part keeps sentences of both sides where both have more than one. */
function bestCut({ zh, en }: Sides): { zh: number; en: number } | null {
  const shares = { zh: sharesOf(zh), en: sharesOf(en) };
  let best: { zh: number; en: number; miss: number } | null = null;
  for (let i = 0; i <= zh.length; i += 1) {
    for (let j = 0; j <= en.length; j += 1) {
      if (i + j === 0 || i + j === zh.length + en.length) continue;
      const both = zh.length > 1 && en.length > 1;
      const inside = i > 0 && i < zh.length && j > 0 && j < en.length;
      const miss = Math.abs(shares.zh[i]! - shares.en[j]!) + (both && !inside ? 2 : 0);
      if (!best || miss <= best.miss) best = { zh: i, en: j, miss };
    }
  }
  return best && { zh: best.zh, en: best.en };
}

/** The share of a side before each cut, from 0 to 1. */
function sharesOf(sentences: readonly AlignedSentence[]): number[] {
  const before = [0];
  for (const { text } of sentences) before.push(before.at(-1)! + text.length);
  return before.map((length) => length / (before.at(-1) || 1));
}
