const SYLLABLE =
  '(?:[bpm](?:a|o|ai|ei|ao|an|en|ang|eng|i|ie|iao|ian|in|ing|u)|miu|me|mou|pou|f(?:a|o|ei|ou|an|en|ang|eng|u)|' +
  '[dt](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ie|iao|ia|iu|ian|ing|u|uo|ui|uan|un)|' +
  '[nl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|uan|un|ü|üe|v|ve|ue)|' +
  '[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|' +
  '[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)|' +
  '(?:zh|ch|sh|[zcs])(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|' +
  'r(?:e|i|ao|ou|an|en|ang|eng|ong|u|ua|uo|ui|uan|un)|' +
  'w(?:a|o|ai|ei|an|en|ang|eng|u)|y(?:a|o|e|ai|ao|ou|an|in|ang|ing|ong|i|u|ue|uan|un)|' +
  'a|o|e|ai|ei|ao|ou|an|en|ang|eng|er)';
const PINYIN = new RegExp(`^${SYLLABLE}(?:[’'-]?${SYLLABLE}){0,3}$`, 'i');

const ONE = new RegExp(`^${SYLLABLE}$`, 'i');

/** Whether a word can be read as one syllable of pinyin. */
export function isSyllable(word: string): boolean {
  return ONE.test(word);
}

/** Whether a word can be read as one to four syllables of pinyin. */
export function isPinyin(word: string): boolean {
  return PINYIN.test(word);
}
