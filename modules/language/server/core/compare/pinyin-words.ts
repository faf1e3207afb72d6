const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v)';
const WORD = new RegExp(`^(?:${INITIAL}${FINAL}){2,4}$`);

/** Whether a folded word can be read as two to four syllables of pinyin. */
export function isPinyin(folded: string): boolean {
  return WORD.test(folded);
}
