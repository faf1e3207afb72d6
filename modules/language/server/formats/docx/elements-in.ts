/** An element or tag in the text of a part, and where it stands. */
export interface FoundElement {
  text: string;
  start: number;
}

/**
 * The elements of a name in the text of a part, those inside one of the same name with it. One whose end never comes
 * ends the looking: a part made to harm would be looked through again from each beginning, for hours.
 */
export function elementsIn(xml: string, name: string): FoundElement[] {
  const ending = new RegExp(`</(?:\\w+:)?${name}>`, 'g');
  const found: FoundElement[] = [];
  for (const { index: start } of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b`, 'g'))) {
    if (start < ending.lastIndex) continue;
    ending.lastIndex = start;
    if (!ending.test(xml)) break;
    found.push({ text: xml.slice(start, ending.lastIndex), start });
  }
  return found;
}

/** The first tag of a name in an element, as it is written. */
export function tagIn(element: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`).exec(element)?.[0] ?? '';
}

/** All tags of a name, as they are written. What follows the last tag of all is not looked at: nothing in it ends. */
export function tagsIn(xml: string, name: string): FoundElement[] {
  const tags = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g');
  const found = xml.slice(0, xml.lastIndexOf('>') + 1).matchAll(tags);
  return [...found].map(({ 0: text, index: start }) => ({ text, start }));
}
