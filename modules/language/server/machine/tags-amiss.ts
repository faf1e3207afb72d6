const tag = /\{\/?\d+\/?\}/g;

/** The tags that a translation lacks or has too often, each once, in the order of the source. */
export function tagsAmiss(source: string, target: string): string[] {
  const count = (text: string) => {
    const counts = new Map<string, number>();
    for (const [found] of text.matchAll(tag)) counts.set(found, (counts.get(found) ?? 0) + 1);
    return counts;
  };
  const [wanted, given] = [count(source), count(target)];
  return [...new Set([...wanted.keys(), ...given.keys()])].filter(
    (one) => (wanted.get(one) ?? 0) !== (given.get(one) ?? 0),
  );
}
