/** The office's seal as it stands in the masthead: four characters, two by two. Decoration, so not read out. */
export function Chop({ text, className }: { text: string; className?: string }) {
  return (
    <span className={className ? `chop ${className}` : 'chop'} lang="zh-Hans" aria-hidden="true">
      {inTwoColumns(text)}
    </span>
  );
}

/** Four characters make two columns; two stand in one. A text already broken stays as it is. */
export function inTwoColumns(text: string): string {
  const characters = [...text];
  if (text.includes('\n') || characters.length !== 4) return text;
  return `${characters.slice(0, 2).join('')}\n${characters.slice(2).join('')}`;
}
