import type { Languages } from '../exchange/paragraph.ts';
import type { TextPatch } from '../exchange/patched-text.ts';
import { isSameLanguage } from '../language-tag.ts';
import { attributeIn, withAttributes } from '../xml/attribute-in.ts';
import type { Range } from './page-paragraph.ts';

/** What the page says of its language, made to say the new one; and that it is written in UTF-8. */
export function languagePatches(page: string, tags: readonly Range[], { from, to }: Languages): TextPatch[] {
  const patches = tags.flatMap(({ start, end }) => {
    const tag = page.slice(start, end);
    const isRoot = /^<html\b/i.test(tag);
    const said: Record<string, string> = {};
    for (const name of ['lang', 'xml:lang']) {
      const at = attributeIn(tag, name);
      const value = at && tag.slice(at.start, at.end).replace(/["']/g, '');
      if (isRoot ? name === 'lang' || at : value && isSameLanguage(value, from)) said[name] = to;
    }
    const text = withAttributes(tag, said);
    return text === tag ? [] : [{ start, end, text }];
  });
  return [...patches, ...encodingPatches(page)];
}

/** A page names its encoding in the first characters or not at all. */
function encodingPatches(page: string): TextPatch[] {
  const said = /^[\s\S]{0,4000}?<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(page);
  if (!said || /^utf-?8$/i.test(said[1]!)) return [];
  const end = said[0].length;
  return [{ start: end - said[1]!.length, end, text: 'utf-8' }];
}
