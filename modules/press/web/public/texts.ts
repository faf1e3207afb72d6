import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';

/** The words of the public news pages. */
export const newsTexts = {
  news: { zh: '要闻', en: 'News' },
  recent: { zh: '近期', en: 'Recent' },
  earlier: { zh: '更早的要闻', en: 'Earlier news' },
  none: { zh: '尚未发布要闻。', en: 'No news has been published yet.' },
  noneHere: { zh: '此处没有要闻。', en: 'There is no news here.' },
  pdf: { zh: 'PDF双栏', en: 'PDF, two columns' },
  docx: { zh: 'Word双栏', en: 'Word, two columns' },
  missing: { zh: '尚无中文', en: 'No English yet' },
  correction: { zh: '更正', en: 'Correction' },
  corrected: { zh: '已更正', en: 'corrected' },
  earlierReading: { zh: '更正前的文本', en: 'An earlier reading' },
  superseded: {
    zh: '这是更正前的文本，仅供查考。',
    en: 'This is the text as it stood before it was corrected, kept for the record.',
  },
  readCurrent: { zh: '阅读现行文本', en: 'Read the present text' },
  readEarlier: { zh: '更正前的文本', en: 'The text before' },
  withdrawn: { zh: '此件已撤回', en: 'This release was withdrawn' },
  archive: { zh: '归档', en: 'Archive' },
  subjects: { zh: '主题', en: 'Subjects' },
  search: { zh: '查找', en: 'Search' },
  searchFor: { zh: '在要闻中查找', en: 'Search the news' },
  nothingFound: {
    zh: '没有找到。可以换个词，或用拼音、英文再试。',
    en: 'Nothing was found. Try another word, also in Chinese or pinyin.',
  },
  noneFiled: { zh: '尚无归入主题的要闻。', en: 'No news has been filed under a subject yet.' },
  toNews: { zh: '查看要闻', en: 'To the news' },
} as const satisfies Record<string, Both>;

/** When a correction was made, as it begins its line. */
export function correctedOn(lang: Lang, day: string): string {
  return lang === 'zh' ? `更正（${day}）：` : `Correction, ${day}:`;
}

/** What stands where a release was. */
export function withdrawnOn(lang: Lang, number: string, day: string): string {
  return lang === 'zh'
    ? `新闻稿${number}已于${day}由本办撤回，不再公开。`
    : `Release ${number} was withdrawn by this office on ${day} and is no longer public.`;
}
