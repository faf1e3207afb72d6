import { z } from 'zod';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** A published release in a list of the public site. */
export const newsItem = z.object({
  id,
  number: z.string(),
  day: isoDate,
  title: localText,
  /** The instant it first went public. */
  publishedAt: instant,
  /** The instant its present text went public; with `corrected`, as a correction. */
  updatedAt: instant,
  corrected: z.boolean(),
});
export type NewsItem = z.infer<typeof newsItem>;

/** A published release as the public reads it: rows of paragraphs that answer each other. */
export const newsPage = newsItem.extend({
  /** Which issue this is, and which one is read now. */
  issue: z.int(),
  current: z.int(),
  /** Its corrections, the latest first: when, and what was corrected. */
  corrections: z.array(z.object({ issue: z.int(), at: instant, what: both })),
  rows: z.array(z.object({ zh: z.string(), en: z.string() })),
  recent: z.array(newsItem),
});
export type NewsPage = z.infer<typeof newsPage>;

export const listNews = operation({
  name: 'press.listNews',
  method: 'GET',
  path: '/public/news',
  open: true,
  about: {
    zh: '公众网站：已发布的新闻稿；机构由域名或 ?office= 确定。',
    en: 'Public site: published releases. The office is that of the host, or named by ?office=.',
  },
  input: pageQuery,
  output: pageOf(newsItem),
});
export const readNews = operation({
  name: 'press.readNews',
  method: 'GET',
  path: '/public/news/:number',
  open: true,
  about: {
    zh: '公众网站：一篇新闻稿；issue 指明更正前的某一次发布。',
    en: 'Public site: one release; issue names an earlier reading of one that was corrected.',
  },
  input: z.object({ number: z.string(), issue: z.coerce.number().int().positive().optional() }),
  output: newsPage,
  refusals: ['release-withdrawn'],
});
