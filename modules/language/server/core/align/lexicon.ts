/** What the aligner asks of a Chinese-English dictionary. Words are simplified. */
export interface Lexicon {
  has(word: string): boolean;
  /** English glosses as the dictionary prints them; empty for an unknown word. */
  glosses(word: string): readonly string[];
}

/** Longest word of the dictionary that segmentation looks for, in characters. */
export const longestWord = 8;
