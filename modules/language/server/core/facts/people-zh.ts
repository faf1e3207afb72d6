import { afterName, cleanEnd, strongVerb, type ZhName } from './after-name.ts';
import { speaksOfAbroad } from './foreign-context.ts';
import type { NameIndex } from './name-index.ts';
import type { NameText } from './name-text.ts';
import { dottedNames } from './people-dotted.ts';
import { plainWordTitles, postAfter, postsBefore, type TitleWord, titleWordsIn } from './titles-zh.ts';

const LONGEST_FOREIGN = 8;

/** All names the Chinese side shows by their surroundings. */
export function chineseNames(text: NameText): ZhName[] {
  return text.zh.flatMap((line, sentence) => {
    const words = titleWordsIn(line, text.index);
    const foreign = dottedNames(line, sentence, words);
    const titled = words.flatMap((word) => nameAfterTitle(line, sentence, word, words, text.index));
    const followed = words.flatMap((word) => nameBeforeTitle(line, sentence, word, words, text.index));
    const taken = [...foreign, ...titled, ...followed];
    return [...taken, ...taken.flatMap((name) => listedAfter(line, name, taken, text.index))];
  });
}

function nameAfterTitle(
  line: string,
  sentence: number,
  word: TitleWord,
  words: TitleWord[],
  index: NameIndex,
): ZhName[] {
  const posts = postsBefore(line, word.end, words);
  const abroad = speaksOfAbroad(line.slice(Math.max(0, word.start - 12), word.start), index);
  const end = (abroad ? foreignEnd(line, word.end) : undefined) ?? nameEnd(line, word.end, index);
  if (end === undefined) return [];
  const name = line.slice(word.end, end);
  // 任主任: the second title of the holder before, not a name.
  if (words.some((w) => w.start >= word.end && w.start < end)) return [];
  const firm =
    index.surnames.get(surnameOf(name, index))?.common !== false && !plainWordTitles.has(word.title);
  return [
    {
      sentence,
      start: word.end,
      end,
      text: name,
      posts,
      kind: 'chinese',
      firm: firm || posts.some((p) => p.organ !== ''),
    },
  ];
}

/** 秦牧川市长: a name is read backwards from a title only at the beginning of a clause or after a known joint. */
function nameBeforeTitle(
  line: string,
  sentence: number,
  word: TitleWord,
  words: TitleWord[],
  index: NameIndex,
): ZhName[] {
  for (const size of [4, 3, 2]) {
    const start = word.start - size;
    if (start < 0) continue;
    const name = line.slice(start, word.start);
    const surname = surnameOf(name, index);
    if (!surname || index.surnames.get(surname)?.common === false) continue;
    const given = name.length - surname.length;
    if (given < 1 || given > 2 || !/^\p{Script=Han}+$/u.test(name)) continue;
    const clean = start === 0 || /[，。；：、！？\s“”（）到见由与和向请]/.test(line.charAt(start - 1));
    if (clean)
      return [
        {
          sentence,
          start,
          end: word.start,
          text: name,
          posts: postAfter(word.start, words),
          kind: 'chinese',
          firm: false,
        },
      ];
  }
  return [];
}

/** 周静宜、沈若兰、何书宁: names that follow a name in a list. */
function listedAfter(line: string, first: ZhName, taken: ZhName[], index: NameIndex): ZhName[] {
  const found: ZhName[] = [];
  let at = first.end;
  while (/[、和及]/.test(line.charAt(at))) {
    const start = at + 1;
    const end = nameEnd(line, start, index);
    if (end === undefined || taken.some((t) => t.start === start)) break;
    found.push({
      sentence: first.sentence,
      start,
      end,
      text: line.slice(start, end),
      posts: [],
      kind: 'chinese',
      firm: line.charAt(at) === '、',
    });
    at = end;
  }
  return found;
}

/** 总领事高田真里一行: a name that is no Chinese one runs to the next mark or plain verb. */
function foreignEnd(line: string, start: number): number | undefined {
  for (let end = start + 2; end <= Math.min(line.length, start + LONGEST_FOREIGN); end++) {
    if (!/\p{Script=Han}/u.test(line.charAt(end - 1))) return undefined;
    if (cleanEnd.test(line.slice(end)) || strongVerb.test(line.slice(end))) return end;
  }
  return undefined;
}

/** Where a Chinese name that begins here ends, or undefined where none can be told. */
function nameEnd(line: string, start: number, index: NameIndex): number | undefined {
  const surname = surnameOf(line.slice(start, start + 3), index);
  if (!surname) return undefined;
  const base = start + surname.length;
  const ends = [2, 1]
    .map((given) => base + given)
    .filter(
      (end) =>
        end <= line.length &&
        /^\p{Script=Han}+$/u.test(line.slice(base, end)) &&
        afterName.test(line.slice(end)),
    );
  const verb = ends.find((end) => strongVerb.test(line.slice(end)));
  const clean = ends.find((end) => cleanEnd.test(line.slice(end)));
  return clean ?? verb ?? ends[0];
}

/** The surname a name begins with, compound before single; empty where none does, as in a name with a dot. */
export function surnameOf(name: string, index: NameIndex): string {
  if (/[·•・‧∙]/.test(name)) return '';
  const compound = name.slice(0, 2);
  if (name.length > 2 && index.surnames.has(compound)) return compound;
  const single = name.charAt(0);
  return index.surnames.has(single) ? single : '';
}
