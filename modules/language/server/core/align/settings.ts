import type { Shape } from './confidence.ts';

/**
 * The numbers the aligner runs on. They were picked on six literary chapters with gold beads and on one white paper with
 * sentences taken out, so another kind of text may want others. docs/alignment.md says what chapters score that were left
 * out of the choice, and how often a confidence was right.
 */
export interface Settings {
  /** Share of a word's probability that is left to chance when its possible translations are there. */
  chance: number;
  /** Weight of a name found by its pinyin: of one character, and of two or more. */
  shortName: number;
  longName: number;
  /** Weight of the length term, and the variance of a translation's length per character. */
  lengthWeight: number;
  lengthVariance: number;
  /** Besides, a translation may as a whole be longer or shorter by this share. */
  lengthSpread: number;
  /** Weight of the sides' numbers of words going together, and how many of each are thought to stand beside the text's. */
  balanceWeight: number;
  unseenBalance: number;
  /** English letters per Chinese character as usual, and for how many characters that counts beside the text's own. */
  usualRatio: number;
  usualLength: number;
  /** Words thought to stand beside those of a text: in a short one each word is rarer than it looks. */
  unseenWords: number;
  /** Cost of each word of a sentence that nothing answers. */
  silence: number;
  /** Sentences either side of the coarse path that the fine pass looks at. */
  reach: number;
  /** A pair of words is learned from the text if it meets in so many beads, and in this share of those of each. */
  leastMeetings: number;
  leastShare: number;
  /** How surprising its meeting must be (log-likelihood ratio). */
  leastSurprise: number;
  /** Up to so many pairs of sentences the coarse pass looks at all; beyond, at a band of this least half-width. */
  wholeGrid: number;
  leastWidth: number;
  /** The half-width as a share of the English sentences, where that is more. */
  widthShare: number;
  /** Weight of what speech does where a bead ends, and how many ends it is guessed at before any is seen. */
  agreementWeight: number;
  guessedEnds: number;
  /** Cost of each end of a paragraph inside a bead. */
  overParagraph: number;
  /** A bead is worth its probability less this: half the score hoped for, as each bead adds to what is judged. */
  beadCost: number;
  /** Divides scores before they are read as log-probabilities: words of a sentence are not independent. */
  temperature: number;
  /** From probability to confidence: see confidence.ts. */
  confidence: { slope: number; shift: Readonly<Record<Shape, number>> };
}

export const defaultSettings: Settings = {
  chance: 0.7,
  shortName: 1,
  longName: 2,
  lengthWeight: 1,
  lengthVariance: 6,
  lengthSpread: 0.2,
  balanceWeight: 1,
  unseenBalance: 30,
  usualRatio: 3.7,
  usualLength: 200,
  unseenWords: 500,
  silence: 0.06,
  reach: 15,
  leastMeetings: 3,
  leastShare: 0.3,
  leastSurprise: 8,
  wholeGrid: 400_000,
  leastWidth: 150,
  widthShare: 0.06,
  agreementWeight: 0.6,
  guessedEnds: 20,
  overParagraph: 2,
  beadCost: 0.45,
  temperature: 0.9,
  confidence: {
    slope: 0.77,
    shift: { single: 0.13, oneToMany: 0.76, manyToMany: -0.15 },
  },
};
