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
  const seen = new Set<string>();
  for (const text of texts) {
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      for (let at = 0; at < run.length; at++) {
        for (let size = 1; size <= longestName && at + size <= run.length; size++) {
          const written = run.slice(at, at + size);
          if (seen.has(written)) continue;
          seen.add(written);
          const answered = joinedReadings(written).filter((reading) => spellings.has(reading));
          if (answered.length > 0) names.set(written, answered);
        }
      }
    }
  }
  return names;
}
