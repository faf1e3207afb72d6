import { beforeName } from './bodies-place.ts';
import { type Finders, level, OWN_NAME, wordAt, type ZhBody, type ZhReading } from './body-words.ts';

/** Longest word of the dictionary that a body's name is made with. */
const LONGEST = 5;

/** Runs of known words that end in a head word: 国际交流合作中心. */
export function composedBodies(line: string, finders: Finders, reading: ZhReading): ZhBody[] {
  const bodies: ZhBody[] = [];
  for (let at = 0; at < line.length; ) {
    const body = composedAt(line, at, finders, reading);
    if (body) bodies.push(body);
    at = body?.end ?? at + 1;
  }
  return bodies;
}

function composedAt(
  line: string,
  start: number,
  finders: Finders,
  { isSpelt, lexicon }: ZhReading,
): ZhBody | undefined {
  const before = line.slice(Math.max(0, start - 2), start);
  if (start > 0 && !beforeName.test(before.slice(-1)) && !isVerb(before, lexicon)) return undefined;
  finders.place.lastIndex = start;
  const prefix = finders.place.exec(line)?.[0] ?? '';
  const own = prefix === '' && !wordAt(line, start, finders) ? ownName(line, start, isSpelt) : '';
  let at = start + prefix.length + own.length;
  const words: string[] = [];
  let end: number | undefined;
  let kept = 0;
  let loose = false;
  for (;;) {
    const listed = wordAt(line, at, finders);
    const word = listed ?? plainWord(line, at, lexicon);
    if (!word || (word.length === 1 && words.length === 0)) break;
    if (!listed && words.length === 0 && isVerb(word, lexicon)) break;
    loose ||= !listed;
    words.push(word);
    at += word.length;
    if (finders.heads.has(word)) [end, kept] = [at, words.length];
  }
  const named = prefix.length >= 2 || own !== '';
  const enough = kept >= 2 || (kept === 1 && named && words[0]!.length > 1);
  if (end === undefined || !enough || end - start < OWN_NAME) return undefined;
  const body = {
    text: line.slice(start, end),
    start,
    end,
    words: words.slice(0, kept),
    ...(loose && { loose }),
  };
  return own ? { ...body, own } : body;
}

/** A word of the dictionary that may stand in a name: 华东 of 华东理工学院. */
function plainWord(line: string, at: number, lexicon: ZhReading['lexicon']): string | undefined {
  for (let size = LONGEST; size > 1; size--) {
    const word = line.slice(at, at + size);
    if (word.length === size && /^\p{Script=Han}+$/u.test(word) && lexicon.has(word)) return word;
  }
  return undefined;
}

/** A word that the dictionary knows only as a verb opens no name; a name may follow it: 参观, 感谢. */
export function isVerb(word: string, lexicon: ZhReading['lexicon']): boolean {
  if (word.length < 2 || !lexicon.has(word)) return false;
  const glosses = lexicon.glosses(word).filter((gloss) => !/^(?:CL:|\(|variant|see |also )/.test(gloss));
  return glosses.length > 0 && glosses.filter((gloss) => /^to /.test(gloss)).length * 2 > glosses.length;
}

/** Two to four characters the English side spells, the most first; a city's level may follow them. */
function ownName(line: string, start: number, isSpelt: ZhReading['isSpelt']): string {
  for (const size of [4, 3, 2]) {
    const own = line.slice(start, start + size);
    if (own.length === size && /^\p{Script=Han}+$/u.test(own) && isSpelt(own)) {
      return own + (new RegExp(`^${level}`).exec(line.slice(start + size))?.[0] ?? '');
    }
  }
  return '';
}
