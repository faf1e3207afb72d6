/** A part of a pattern: what opens or closes a group, parts alternatives, says how often, or is matched. */
export type PatternPiece =
  | { piece: 'open' | 'close' | 'or' | 'atom'; js: string }
  | { piece: 'times'; least: number; most: number; lazy: boolean };

/** In how many ways a stretch of text may be tried: beyond, a row of the same sign would be read for hours. */
const mostWays = 10_000;
/** How often something may be repeated, tried one after the other until the ways are few enough. */
const bounds = [200, 100, 50, 30, 20, 14, 10, 7, 5, 4];
/** A group that can be read in several ways is repeated no more often than this. */
const mostOfChoices = 6;

/**
 * A pattern that cannot run away on any text: what it repeats without end is repeated up to a bound that no sentence
 * reaches, the lower the more ways there are to read it. Undefined where no bound leaves few enough.
 */
export function boundedPattern(pieces: readonly PatternPiece[]): string | undefined {
  for (const bound of bounds) {
    const { js, ways } = written(pieces, bound);
    if (ways <= mostWays) return js;
  }
  return undefined;
}

/** The ways to read what is open: of the alternatives before, of this one, and of the part just read in it. */
interface Ways {
  others: number;
  before: number;
  last: number;
}

function written(pieces: readonly PatternPiece[], bound: number): { js: string; ways: number } {
  const open: Ways[] = [{ others: 0, before: 1, last: 1 }];
  let js = '';
  for (const one of pieces) {
    const here = open.at(-1)!;
    if (one.piece === 'times') {
      const most = Math.min(
        one.most,
        Math.max(one.least, here.last > 1 ? Math.min(bound, mostOfChoices) : bound),
      );
      js += `{${one.least},${most}}${one.lazy ? '?' : ''}`;
      here.last = repeated(here.last, one.least, most);
      continue;
    }
    js += one.js;
    here.before *= here.last;
    here.last = 1;
    if (one.piece === 'open') open.push({ others: 0, before: 1, last: 1 });
    else if (one.piece === 'or') Object.assign(here, { others: here.others + here.before, before: 1 });
    else if (one.piece === 'close') {
      const inner = open.pop()!;
      const outer = open.at(-1);
      // A group that nothing opened: the pattern is refused by whoever reads it next.
      if (!outer) return { js, ways: 1 };
      outer.last = inner.others + inner.before;
    }
  }
  const { others, before, last } = open[0]!;
  return { js, ways: others + before * last };
}

/** The ways to read something so many times, when there are so many to read it once. */
function repeated(ways: number, least: number, most: number): number {
  return ways === 1 ? most - least + 1 : (most - least + 1) * ways ** most;
}
