import {
  type Analysis,
  type Band,
  type BandLine,
  band as bandNames,
  type Weights,
} from '../../../contract/quotes.ts';

/** A segment as it is reckoned: how many words, and the best that is there for it already. */
export interface Reckoned {
  words: number;
  /** Said again in the job, in the same words. */
  repeated: boolean;
  /** The best score of what a memory or the job itself has; 0 where there is nothing. */
  score: number;
}

/** The band of a segment. What a memory has in the same words counts before that it is repeated. */
export function bandOf({ repeated, score }: Reckoned): Band {
  if (score > 100) return 'context';
  if (score === 100) return 'exact';
  if (repeated) return 'repeated';
  if (score >= 95) return '95-99';
  if (score >= 85) return '85-94';
  if (score >= 75) return '75-84';
  return score >= 50 ? '50-74' : 'new';
}

/** The words of a job by bands, and the effort they come to. */
export function analysed(segments: readonly Reckoned[], weights: Weights): Analysis {
  const lines = bandNames.options.map(
    (band): BandLine => ({ band, segments: 0, words: 0, weight: weights[band] }),
  );
  const of = new Map(lines.map((line) => [line.band, line]));
  for (const one of segments) {
    const line = of.get(bandOf(one))!;
    line.segments += 1;
    line.words += one.words;
  }
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const effort = lines.reduce((sum, line) => sum + line.words * line.weight, 0) / 100;
  return { lines, segments: segments.length, words, effort: Math.ceil(effort) };
}
