import type { Segment } from '../../../contract/segments.ts';
import { taggedParts, tagText } from '../../../contract/tags.ts';

/** What is looked for in a file. */
export interface Sought {
  words: string;
  side: 'source' | 'target';
  /** Of words written with letters: not within another word. */
  whole: boolean;
  /** Capitals and small letters are different. */
  cased: boolean;
}

/** A segment the words stand in; `after` is its translation with others in their place. */
export interface FoundWords {
  segment: Segment;
  after: string;
}

/** The segments in which the words stand, tags left out of account, and what each becomes. */
export function findWords(segments: readonly Segment[], sought: Sought, by: string): FoundWords[] {
  if (sought.words === '') return [];
  const pattern = patternOf(sought);
  return segments.flatMap((segment) => {
    const text = sought.side === 'source' ? segment.source : segment.target;
    if (text === null || !wordsOf(text).some((words) => words.search(pattern) >= 0)) return [];
    return [{ segment, after: sought.side === 'source' ? text : replaced(text, pattern, by) }];
  });
}

function replaced(text: string, pattern: RegExp, by: string): string {
  return taggedParts(text)
    .map((part) => (typeof part === 'string' ? part.replace(pattern, () => by) : tagText(part)))
    .join('');
}

function wordsOf(text: string): string[] {
  return taggedParts(text).filter((part) => typeof part === 'string');
}

/** Chinese is written without spaces: there every place is the beginning of a word. */
function patternOf({ words, whole, cased }: Sought): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  const bound = whole && !/\p{Script=Han}/u.test(words);
  const pattern = bound ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
  return new RegExp(pattern, cased ? 'gu' : 'giu');
}
