import type { ReleaseImage } from '../../contract/text.ts';

/** What a document says an image shows, by the language it says it in; in both, parted by a stroke, a bar or a line. */
export function altWords(said: string): ReleaseImage['alt'] {
  const parts = said
    .split(/[\n|｜]|\s[/／]\s|／/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const zh = parts.filter((part) => /\p{Script=Han}/u.test(part));
  const en = parts.filter((part) => !/\p{Script=Han}/u.test(part) && /\p{L}/u.test(part));
  return { zh: zh.join(' ') || null, en: en.join(' ') || null };
}
