/** A made-up bilingual release as it might arrive. */
export interface MockRelease {
  name: string;
  text: string;
  encoding?: 'gb18030';
}
