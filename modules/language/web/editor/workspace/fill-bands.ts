import type { Proposed } from '../../../contract/segment-writes.ts';

/** How many segments, and words in them, could be filled in from one band of scores. */
export interface FillBand {
  /** `102`, `95–99`, or what the file says elsewhere. */
  band: string;
  segments: number;
  words: number;
}

const floors = [102, 101, 100, 95, 85, 75, 60, 50];

/** What was found, by bands, the surest first. */
export function fillBands(items: readonly Proposed[]): FillBand[] {
  const byBand = Map.groupBy(items, bandOf);
  const order = ['repetition', ...floors.map(nameOf)];
  return order.flatMap((band) => {
    const own = byBand.get(band) ?? [];
    const words = own.reduce((sum, one) => sum + one.words, 0);
    return own.length === 0 ? [] : [{ band, segments: own.length, words }];
  });
}

function bandOf({ unit, score }: Proposed): string {
  return unit === null ? 'repetition' : nameOf(floors.find((floor) => score >= floor) ?? floors.at(-1)!);
}

function nameOf(floor: number): string {
  const above = floors[floors.indexOf(floor) - 1];
  return above === undefined || above - floor === 1 ? `${floor}` : `${floor}–${above - 1}`;
}
