import { exchangeCost } from './distance.ts';
import { differing, identical, type Scored, scoreOf, type TextScore } from './score.ts';
import { weightOf } from './token.ts';

/** The whole table of the edit distance, without any shortcut: what the quick way is held against. */
export function plainDistance(a: Int32Array, b: Int32Array): number {
  let last = [0];
  for (const token of b) last.push(last.at(-1)! + weightOf(token));
  for (const token of a) {
    const row = [last[0]! + weightOf(token)];
    for (const [column, other] of b.entries()) {
      const change = last[column]! + exchangeCost(token, other);
      row.push(Math.min(change, last[column + 1]! + weightOf(token), row[column]! + weightOf(other)));
    }
    last = row;
  }
  return last.at(-1)!;
}

/** The score reckoned over that table. */
export function plainScore(a: Scored, b: Scored): TextScore {
  if (identical(a, b)) return { score: 100, differing: [] };
  const distance = plainDistance(a.tokens.slice(a.from, a.to), b.tokens.slice(b.from, b.to));
  return scoreOf(distance, Math.max(a.weight, b.weight, 1), differing(a, b), 0)!;
}
