import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { Lexicon } from '../align/lexicon.ts';
import type { EnBody } from './bodies-en.ts';
import type { ZhBody, ZhReading } from './body-words.ts';
import type { NameIndex } from './name-index.ts';
import { soundAlike } from './people-sound.ts';
import { soundCharacters } from './sound-characters.ts';

/** A name put together from plain words is believed only where a clause or a verb ends before it. */
export const beforeName = /[^\p{Script=Han}]|[的与和在到访对向为由及往察观了赴是自从经]/u;
/** What names of foreign places are written with: sounds, and a word for what lies there. */
const FOREIGN = new RegExp(`^[${soundCharacters}]{2,}[港堡岛城湾山湖河角]?$`, 'u');
const LONGEST = 6;
/** Names sound alike from here on. */
const ALIKE = 0.5;

/** The place right before a local organ that no list has: one the English spells, or one that sounds foreign. */
export function placeBefore(
  line: string,
  at: number,
  level: string,
  index: NameIndex,
  { isSpelt, lexicon }: ZhReading,
): string {
  for (const size of [4, 3, 2]) {
    const han = line.slice(Math.max(0, at - size), at);
    if (han.length === size && /^\p{Script=Han}+$/u.test(han) && isSpelt(han)) return han;
  }
  return level === '' ? '' : foreignBefore(line, at, index, lexicon);
}

/** The shortest run of foreign sounds that ends here and begins where a word does; 布伦港 of 访问布伦港市教育局. */
export function foreignBefore(line: string, at: number, index: NameIndex, lexicon: Lexicon): string {
  for (let size = 2; size <= LONGEST && size <= at; size++) {
    const start = at - size;
    const han = line.slice(start, at);
    if (!index.places.has(han) && !FOREIGN.test(han)) continue;
    const clean = start === 0 || beforeName.test(line.charAt(start - 1));
    if (clean || (start > 1 && lexicon.has(line.slice(start - 2, start)))) return han;
  }
  return '';
}

/** Whether a body may be of the place its answer names: nothing is said against it where one side names none. */
export function samePlace(zh: ZhBody, en: EnBody, index: NameIndex): boolean {
  if (!zh.place || !en.place) return true;
  const listed = index.places.get(zh.place);
  const written = foldName(en.place);
  if (listed) return listed.some((name) => foldName(name) === written);
  return joinedReadings(zh.place).includes(written) || soundAlike(zh.place, en.place) >= ALIKE;
}
