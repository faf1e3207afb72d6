import { afterName, cleanEnd, strongVerb, type ZhName } from './after-name.ts';
import { soundCharacters } from './sound-characters.ts';
import { postAfter, postsBefore, type TitleWord, titleWordsIn } from './titles-zh.ts';

const dot = '[·•・‧∙]';
const dotted = new RegExp(`(?<=\\p{Script=Han})${dot}(?=\\p{Script=Han}|[A-Z])`, 'gu');
/** What stands between two dots of one name. */
const middle = new RegExp(`^(?:[${soundCharacters}]{1,8}|[A-Z]\\.?)$`, 'u');
const soundsBefore = new RegExp(`[${soundCharacters}]*$`, 'u');
const soundsFrom = new RegExp(`^[${soundCharacters}]*`, 'u');
/** Characters at the head of a name that no list of sounds has; more of them are other words. */
const RARE = 2;
/** What joins a name to what goes before it. */
const joint = /[和与及向对请由为在是同见到给让跟、的]/u;

/** Names with a dot: they end where their sounds end, and begin after a title or where their sounds begin. */
export function dottedNames(line: string, sentence: number, words: TitleWord[]): ZhName[] {
  const names: ZhName[] = [];
  for (const { first, last } of dotsOf(line)) {
    const before = names.at(-1)?.end ?? 0;
    const from = Math.max(before, first - /\p{Script=Han}{0,12}$/u.exec(line.slice(0, first))![0].length);
    const to = last + 1 + /^(?:[A-Z]\.?|\p{Script=Han}{0,12})/u.exec(line.slice(last + 1))![0].length;
    const start = startOf(line, from, first, words);
    const end = endOf(line, last + 1, to);
    if (start === undefined || end <= last + 1) continue;
    const posts = [...postsBefore(line, start, words), ...postAfter(end, words)];
    names.push({ sentence, start, end, text: line.slice(start, end), posts, kind: 'foreign', firm: true });
  }
  return names;
}

/** The first and the last dot of each name. */
function dotsOf(line: string): { first: number; last: number }[] {
  const names: { first: number; last: number }[] = [];
  for (const { index } of line.matchAll(dotted)) {
    const before = names.at(-1);
    if (before && middle.test(line.slice(before.last + 1, index))) before.last = index;
    else names.push({ first: index, last: index });
  }
  return names;
}

function startOf(line: string, from: number, at: number, words: TitleWord[]): number | undefined {
  const sounds = at - soundsBefore.exec(line.slice(from, at))![0].length;
  // 主席诺瓦克: the last character of a title may sound like the first of a name.
  const title = words.findLast((w) => w.end > from - 1 && w.end < at)?.end;
  if (title !== undefined && (sounds <= title || isRare(line.slice(title, sounds)))) return title;
  if (sounds < at) return sounds;
  const clean = from === 0 || !/\p{Script=Han}/u.test(line.charAt(from - 1));
  return clean && at - from <= RARE + 2 ? from : undefined;
}

function isRare(characters: string): boolean {
  return characters.length <= RARE && !joint.test(characters);
}

/** The sounds in a row, where a clause goes on after them as after a name; else up to the next mark or verb. */
function endOf(line: string, from: number, to: number): number {
  const sounds = from + soundsFrom.exec(line.slice(from, to))![0].length;
  const ends = (end: number) => cleanEnd.test(line.slice(end)) || strongVerb.test(line.slice(end));
  if (sounds > from && (ends(sounds) || afterName.test(line.slice(sounds)))) return sounds;
  for (let end = from + 1; end <= to; end++) if (ends(end)) return end;
  return sounds;
}

/** The parts of the names with a dot in some simplified lines: sounds of another language, not to be read as pinyin. */
export function foreignParts(
  lines: readonly string[],
  index: Parameters<typeof titleWordsIn>[1],
): Set<string> {
  const names = lines.flatMap((line) => dottedNames(line, 0, titleWordsIn(line, index)));
  return new Set(names.flatMap(({ text }) => text.split(new RegExp(dot))).filter((part) => part.length > 1));
}
