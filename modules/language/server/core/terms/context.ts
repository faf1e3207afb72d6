import type { FoundTerm } from '../../../contract/terms.ts';
import { simplified } from '../facts/simplified.ts';

/** How far before a term its organ or title is looked for. */
const REACH = { zh: 30, other: 80 };

/**
 * Whether the words before a term are those of its organ and title. Chinese names are shortened by leaving characters
 * out, so 人大常委会 is met by 人民代表大会常务委员会 too: all its characters, in their order. Null for a term of no organ.
 */
export function fitsContext(
  { lang, organ, title }: Pick<FoundTerm, 'lang' | 'organ' | 'title'>,
  text: string,
  start: number,
): boolean | null {
  if (organ === null && title === null) return null;
  const zh = lang.startsWith('zh');
  const before = text
    .slice(Math.max(0, start - (zh ? REACH.zh : REACH.other)), start)
    .split(/[。；;.!?！？]/u)
    .at(-1)!;
  const said = zh ? simplified(before) : before.toLowerCase();
  return [organ, title].every(
    (wanted) => wanted === null || holds(said, zh ? simplified(wanted) : wanted.toLowerCase()),
  );
}

function holds(said: string, wanted: string): boolean {
  if (!/\p{Script=Han}/u.test(wanted)) return said.includes(wanted);
  let at = -1;
  return [...wanted].every((character) => {
    at = said.indexOf(character, at + 1);
    return at >= 0;
  });
}
