/** A text with some stretches of it marked; stretches that overlap are marked once. */
export function Stretches({ text, of }: { text: string; of: readonly (readonly [number, number])[] }) {
  const sorted = of.toSorted(([a], [b]) => a - b);
  const pieces: { at: number; text: string; marked: boolean }[] = [];
  let from = 0;
  for (const [start, end] of sorted) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    pieces.push({ at: from, text: text.slice(from, begin), marked: false });
    pieces.push({ at: begin, text: text.slice(begin, end), marked: true });
    from = end;
  }
  pieces.push({ at: from, text: text.slice(from), marked: false });
  return pieces.map(({ at, text: words, marked }) =>
    marked ? <mark key={`${at} marked`}>{words}</mark> : words,
  );
}
