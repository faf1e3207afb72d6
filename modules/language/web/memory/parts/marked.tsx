/** A text with the words looked for marked where they stand, whatever their case. */
export function Marked({ text, q }: { text: string; q: string }) {
  if (!q) return text;
  const pieces = text.split(new RegExp(`(${escaped(q)})`, 'giu'));
  return pieces.map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name than their place
      <mark key={at}>{piece}</mark>
    ) : (
      piece
    ),
  );
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
