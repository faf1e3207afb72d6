/** A piece of a text beside its earlier form: it stayed, was taken out, or came in. */
export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** Beyond this many words of either text the pieces are not looked for: one takes the other's place. */
const most = 600;
/** Texts of fewer words are read as one: half a name struck out is harder to read than a new one. */
const fewest = 6;

/**
 * What changed between two texts, word by word; Chinese character by character. Texts that have little in common are
 * shown one in place of the other, unless every word is asked for.
 */
export function wordDiff(from: string, to: string, { everyWord = false } = {}): Piece[] {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  if (from === to) return pieces([['same', from]]);
  const whole = pieces([
    ['out', from],
    ['in', to],
  ]);
  const [least, longest] = [Math.min(before.length, after.length), Math.max(before.length, after.length)];
  if ((least < fewest && !everyWord) || longest > most) return whole;
  const diff = merged(before, after);
  if (everyWord) return diff;
  const kept = diff.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return kept * 2 < Math.max(from.length, to.length) ? whole : diff;
}

function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}’'-]+|\s+|./gsu) ?? [];
}

function pieces(of: [Piece['kind'], string][]): Piece[] {
  return of.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }));
}

/** The longest common row of words stays; what lies between is out of the one and into the other. */
function merged(before: string[], after: string[]): Piece[] {
  const all: Piece[] = [];
  function add(kind: Piece['kind'], words: string[]) {
    const text = words.join('');
    const last = all.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else all.push({ kind, text });
  }
  let [i, j] = [0, 0];
  for (const [here, there] of [...commonRow(before, after), [before.length, after.length] as const]) {
    add('out', before.slice(i, here));
    add('in', after.slice(j, there));
    add('same', before.slice(here, here + 1));
    [i, j] = [here + 1, there + 1];
  }
  return all;
}

/** A table of more cells than this takes longer than a person waits. */
const mostCells = 1_000_000;

/** The longest row of words that two rows have in common: for each, its place in the one and in the other. */
export function commonRow(before: readonly string[], after: readonly string[]): [number, number][] {
  const [n, m] = [before.length, after.length];
  const shorter = Math.min(n, m);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[n - 1 - tail] === after[m - 1 - tail]) tail += 1;
  const middle = commonWithin(before.slice(head, n - tail), after.slice(head, m - tail));
  return [
    ...Array.from({ length: head }, (_, at): [number, number] => [at, at]),
    ...middle.map(([i, j]): [number, number] => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [n - tail + at, m - tail + at]),
  ];
}

function commonWithin(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length * after.length > mostCells) return [];
  const lengths = commonLengths(before, after);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** For every two places, how many words the rests from there have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        before[i] === after[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
