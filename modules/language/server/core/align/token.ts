/** A word of a sentence: the key under which it is compared, and where it stands. */
export interface Token {
  key: string;
  start: number;
  end: number;
}
