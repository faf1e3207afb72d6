import type { Both } from '../../../../kernel/contract/local-text.ts';

/** The words of the public news pages. */
export const newsTexts = {
  news: { zh: '要闻', en: 'News' },
  recent: { zh: '近期', en: 'Recent' },
  earlier: { zh: '更早的要闻', en: 'Earlier news' },
  none: { zh: '尚未发布要闻。', en: 'No news has been published yet.' },
  pdf: { zh: 'PDF 双栏', en: 'PDF, two columns' },
  missing: { zh: '尚无中文', en: 'No English yet' },
} as const satisfies Record<string, Both>;
