import { placesIn } from '../../../contract/split-texts.ts';

/** How far a place to cut at moves: by a character, to the next end of a clause, or to the very end. */
export type CutMove = 'back' | 'on' | 'clause-back' | 'clause-on' | 'first' | 'last';

/** Where a place to cut a text at comes to; it stays between the first and the last character. */
export function movedCut(text: string, at: number, move: CutMove): number {
  const all = placesIn(text).map(({ place }) => place);
  const clauses = all.filter((place) => endsClause.test(text.slice(Math.max(0, place - 3), place)));
  switch (move) {
    case 'back':
      return all.findLast((place) => place < at) ?? at;
    case 'on':
      return all.find((place) => place > at) ?? at;
    case 'clause-back':
      return clauses.findLast((place) => place < at) ?? all[0] ?? at;
    case 'clause-on':
      return clauses.find((place) => place > at) ?? all.at(-1) ?? at;
    case 'first':
      return all[0] ?? at;
    case 'last':
      return all.at(-1) ?? at;
  }
}

const endsClause = /[。！？；：，、…][”’」』）》]?$|[.!?;:,]["”’)]?\s$/u;

/** Where one begins to look for a place: at the first end of a clause within the text, else in its middle. */
export function firstCut(text: string): number {
  const all = placesIn(text).map(({ place }) => place);
  const middle = all[Math.floor(all.length / 2)] ?? 0;
  const ends = all.slice(0, -1).filter((place) => endsClause.test(text.slice(Math.max(0, place - 3), place)));
  return ends.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
}
