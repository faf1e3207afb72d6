/** What is said of a segment without a translation: of one side alone, so no check of a pair finds it. */
export const notTranslated = {
  id: 'not-translated',
  severity: 'error',
  about: { zh: '句段尚未翻译', en: 'A segment has no translation yet' },
} as const;
