/** Where the value of an attribute stands in a tag, quotes included. */
export function attributeIn(tag: string, name: string): { start: number; end: number } | undefined {
  // A name is tried from its beginning only: a very long one would be tried from each of its letters.
  for (const found of tag.matchAll(/(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+)/g))
    if (found[1]!.toLowerCase() === name.toLowerCase()) {
      const end = found.index + found[0].length;
      return { start: end - found[2]!.length, end };
    }
  return undefined;
}

/** An opening tag with some attributes set, the rest of its characters as they were. */
export function withAttributes(tag: string, said: Record<string, string | undefined>): string {
  let text = tag;
  for (const [name, value] of Object.entries(said)) {
    if (value === undefined) continue;
    const written = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    const there = attributeIn(text, name);
    text = there
      ? `${text.slice(0, there.start)}"${written}"${text.slice(there.end)}`
      : text.replace(/\s*\/?>$/, (end) => ` ${name}="${written}"${end}`);
  }
  return text;
}
