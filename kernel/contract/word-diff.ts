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
  const lengths = commonLengths(before, after);
  const all: Piece[] = [];
  function add(kind: Piece['kind'], text: string) {
    const last = all.at(-1);
    if (last?.kind === kind) last.text += text;
    else all.push({ kind, text });
  }
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      add('same', before[i]!);
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      add('out', before[i]!);
      i += 1;
    } else {
      add('in', after[j]!);
      j += 1;
    }
  }
  return all;
}

/** For every two places, how many words the rests from there have in common. */
function commonLengths(before: string[], after: string[]): number[][] {
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
