/** Words that agree in so many letters at the head, and differ in length by at most so many, have one root. */
const head = 5;
const longest = 4;

/** Gives the words of a vocabulary that may share their root with a word that is not in it: `portable` for `portability`. */
export function spelledAlike(vocabulary: Iterable<string>): (word: string) => string[] {
  const heads = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < head) continue;
    const known = heads.get(word.slice(0, head));
    if (known) known.push(word);
    else heads.set(word.slice(0, head), [word]);
  }
  return (word) =>
    (heads.get(word.slice(0, head)) ?? []).filter(
      (other) => Math.abs(other.length - word.length) <= longest && word.length >= head,
    );
}
