const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** Words as a page says them. */
export function asText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (char) => named[char]!);
}

/** Words as an attribute in double quotes says them. */
export function asAttribute(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (char) => named[char]!);
}
