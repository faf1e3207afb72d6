import type { Link } from '../../align/links.ts';
import { answered } from './answered.ts';
import type { Found, Standing, Stretch } from './stretches.ts';
import type { ReadPairs } from './texts.ts';

/** A Chinese stretch and an English phrase that stand in the same pairs, and how well they go together. */
export interface Meeting {
  zh: Stretch;
  en: Stretch;
  at: readonly Met[];
  score: number;
}

interface Met {
  zh: Found;
  en: Found;
  fit: Fit;
}

/** Of all that a stretch meets only the best can be its own. */
const mostKept = 3;
/** In so many pairs, meeting by itself tells as much as the words do. */
const telling = 10;

/** The phrases that answer a stretch best, in so many pairs at least. */
export function bestMeetings(
  zh: Stretch,
  phrases: readonly (readonly Standing[])[],
  read: ReadPairs,
  least: number,
): Meeting[] {
  const met = new Map<Stretch, Map<number, Met>>();
  for (const place of zh.found) {
    const links = read.links[place.pair]!;
    for (const { stretch, found } of phrases[place.pair]!) {
      const fit = fitOf(links, place, found, read);
      if (fit.within > 0) keepBetter(met, stretch, { zh: place, en: found, fit });
    }
  }
  return [...met]
    .filter(([, at]) => at.size >= least)
    .map(([en, at]) => meetingOf(zh, en, [...at.values()], read))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostKept);
}

/** Of the places a pair has both at, the one where they fit best. */
function keepBetter(met: Map<Stretch, Map<number, Met>>, en: Stretch, one: Met): void {
  const at = met.get(en) ?? new Map<number, Met>();
  met.set(en, at);
  const before = at.get(one.zh.pair);
  if (!before || wholeness(before.fit) * coverage(before.fit) < wholeness(one.fit) * coverage(one.fit))
    at.set(one.zh.pair, one);
}

function meetingOf(zh: Stretch, en: Stretch, at: readonly Met[], read: ReadPairs): Meeting {
  const mean = (of: (fit: Fit) => number) => at.reduce((sum, { fit }) => sum + of(fit), 0) / at.length;
  const dice = (2 * at.length) / (zh.pairs + en.pairs);
  const often = at.length / (at.length + telling);
  const words = mean(wholeness) * mean(coverage);
  const known = 0.4 + 0.6 * answered(read, at[0]!.zh, at[0]!.en);
  const seldom = (at.length + 1) / (at.length + 2);
  return { zh, en, at, score: seldom * known * dice * (often + (1 - often) * words) };
}

/** How the links of a pair lie to a stretch and a phrase in it. */
interface Fit {
  /** Links between the two, and links of one of them with words beside the other. */
  within: number;
  across: number;
  /** The share of the letters of each that links between the two take. */
  ofZh: number;
  ofEn: number;
}

function wholeness({ within, across }: Fit): number {
  return within / (within + across);
}

function coverage({ ofZh, ofEn }: Fit): number {
  return Math.sqrt(ofZh * ofEn);
}

function fitOf(links: readonly Link[], zh: Found, en: Found, read: ReadPairs): Fit {
  let [within, across, zhLetters, enLetters] = [0, 0, 0, 0];
  for (const link of links) {
    const [inZh, inEn] = [shareWithin(link.zh, zh), shareWithin(link.en, en)];
    within += inZh * inEn;
    across += inZh * (1 - inEn) + inEn * (1 - inZh);
    if (inEn > 0) zhLetters += inZh * (link.zh.end - link.zh.start);
    if (inZh > 0) enLetters += inEn * (link.en.end - link.en.start);
  }
  const letters = read.en[en.pair]!.slice(en.start, en.end).replace(small, '').length;
  return { within, across, ofZh: zhLetters / (zh.end - zh.start), ofEn: Math.min(1, enLetters / letters) };
}

/** Small words and blanks, which nothing answers. */
const small = /\b(?:of|and|for|the|in|on|with|to|at|by|an?)\b|\s/g;

/** How much of a stretch lies within another, 0 to 1. */
function shareWithin(one: Omit<Found, 'pair'>, other: Found): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, common) / (one.end - one.start);
}
