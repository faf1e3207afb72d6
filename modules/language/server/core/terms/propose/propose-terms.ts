import type { Lexicon } from '../../align/lexicon.ts';
import { chineseStretches } from './chinese-stretches.ts';
import { englishPhrases } from './english-phrases.ts';
import { bestMeetings, type Meeting } from './meetings.ts';
import { mostWritten } from './most-written.ts';
import { placesByPair, type Stretch } from './stretches.ts';
import { readPairs, type TextPair } from './texts.ts';

type Range = readonly [start: number, end: number];

/** A Chinese and an English term that seem to say the same. */
export interface ProposedTerm {
  zh: string;
  en: string;
  /** 0 to 1, to put the likeliest first: how much better both go with each other than with anything beside them. */
  score: number;
  /** In how many pairs of texts both stand, and in how many each. */
  together: number;
  ofZh: number;
  ofEn: number;
  /** Some of those in which both stand, by their numbers, with their places. */
  examples: { pair: number; zh: Range; en: Range }[];
}

/** Once may be chance. */
const leastPairs = 2;
const mostExamples = 3;

/**
 * Terms that pairs of texts have in common, the likeliest first: stretches of words that keep standing in the same pairs,
 * whose words answer each other and nothing beside them.
 */
export function proposeTerms(pairs: readonly TextPair[], lexicon: Lexicon): ProposedTerm[] {
  const read = readPairs(pairs, lexicon);
  const phrases = placesByPair(englishPhrases(read.en, leastPairs), pairs.length);
  const met = chineseStretches(read, lexicon, leastPairs).flatMap((stretch) =>
    bestMeetings(stretch, phrases, read, leastPairs),
  );
  const written = mostWritten(read.en);
  return withoutParts(mutual(met).filter((one) => isTerm(one, lexicon))).map(({ zh, en, at, score }) => ({
    ...{ zh: zh.key, en: written(en), score },
    ...{ together: at.length, ofZh: zh.pairs, ofEn: en.pairs },
    examples: at.slice(0, mostExamples).map((places) => ({
      pair: places.zh.pair,
      zh: [places.zh.start, places.zh.end],
      en: [places.en.start, places.en.end],
    })),
  }));
}

/** Each stretch with the phrase that answers it best, where it answers that phrase best too. */
function mutual(all: readonly Meeting[]): Meeting[] {
  const [ofZh, ofEn] = [bestBy(all, ({ zh }) => zh), bestBy(all, ({ en }) => en)];
  return all
    .filter((one) => ofZh.get(one.zh) === one && ofEn.get(one.en) === one)
    .sort((a, b) => b.score - a.score);
}

function bestBy(all: readonly Meeting[], sideOf: (one: Meeting) => Stretch): Map<Stretch, Meeting> {
  const best = new Map<Stretch, Meeting>();
  for (const one of all) {
    const side = sideOf(one);
    if ((best.get(side)?.score ?? -1) < one.score) best.set(side, one);
  }
  return best;
}

/** A word of the dictionary with one English word for it needs no termbase, unless it is a name. */
function isTerm({ zh, en }: Meeting, lexicon: Lexicon): boolean {
  const isName = (gloss: string) => /^(?!CL:|TCM)\p{Lu}/u.test(gloss);
  return en.words > 1 || !lexicon.has(zh.key) || lexicon.glosses(zh.key).some(isName);
}

/** Without those that stand in a longer one nearly every time. */
function withoutParts(all: readonly Meeting[]): Meeting[] {
  return all.filter(
    ({ zh }) =>
      !all.some(
        ({ zh: longer }) => longer !== zh && zh.pairs - longer.pairs < 2 && longer.key.includes(zh.key),
      ),
  );
}
