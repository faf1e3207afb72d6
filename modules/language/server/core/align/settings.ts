/**
 * The numbers the aligner runs on. They were picked on six literary chapters with gold beads and on
 * copies of them and of one white paper with sentences taken out; on nothing else, so a text of another kind may
 * want others. Read as a probability, a bead's score was right as often as it said there (mean gap 2 in 100).
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
  /** Cost of each word of a sentence that nothing answers. */
  silence: number;
  /** Sentences either side of the coarse path that the fine pass looks at. */
  reach: number;
  /** A pair of words is learned from the text if it meets in so many beads, and in this share of those of each. */
  leastMeetings: number;
  leastShare: number;
  /** Up to so many pairs of sentences the coarse pass looks at all; beyond, at a band of this least half-width. */
  wholeGrid: number;
  leastWidth: number;
  /** The half-width as a share of the English sentences, where that is more. */
  widthShare: number;
  /** Divides scores before they are read as log-probabilities: words of a sentence are not independent. */
  temperature: number;
  /** What is left of the confidence of a bead that no word, name or number ties: it is right less often. */
  untied: number;
}

export const defaultSettings: Settings = {
  chance: 0.7,
  shortName: 1,
  longName: 2,
  lengthWeight: 1,
  lengthVariance: 8,
  silence: 0.1,
  reach: 15,
  leastMeetings: 3,
  leastShare: 0.3,
  wholeGrid: 400_000,
  leastWidth: 150,
  widthShare: 0.06,
  temperature: 1,
  untied: 0.85,
};
