import { joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';

const longestName = 3;

/**
 * Stretches of one to three Chinese characters whose pinyin is one of the spellings (folded English words), each
 * with the spellings it answers.
 */
export function namesByPinyin(
  texts: readonly string[],
  spellings: ReadonlySet<string>,
): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const beginnings = beginningsOf(spellings);
  /** For each stretch met: may a longer one that begins with it still be a name? */
  const open = new Map<string, boolean>();
  const tryOut = (written: string): boolean => {
    const readings = joinedReadings(written);
    const answered = readings.filter((reading) => spellings.has(reading));
    if (answered.length > 0) names.set(written, answered);
    return readings.some((reading) => beginnings.has(reading));
  };
  for (const text of texts) {
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      for (let at = 0; at < run.length; at++) {
        for (let size = 1; size <= longestName && at + size <= run.length; size++) {
          const written = run.slice(at, at + size);
          if (!open.has(written)) open.set(written, tryOut(written));
          if (!open.get(written)) break;
        }
      }
    }
  }
  return names;
}

function beginningsOf(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>();
  for (const word of words)
    for (let size = 1; size < word.length; size++) beginnings.add(word.slice(0, size));
  return beginnings;
}
