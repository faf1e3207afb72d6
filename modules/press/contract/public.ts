import { z } from 'zod';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { picture } from '../../../kernel/contract/files.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { newsSubject } from './subjects.ts';
import { halves } from './text.ts';

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
  /** What it is about. */
  subjects: z.array(newsSubject),
});
export type NewsItem = z.infer<typeof newsItem>;

/** What stands below one another on the page of a release. */
export const newsBlock = z.discriminatedUnion('kind', [
  /** Paragraphs that answer each other; several of a side are parted by a line feed. */
  z.object({ kind: z.literal('text'), zh: z.string(), en: z.string() }),
  /** Rows of cells, the first of them the head. */
  z.object({ kind: z.literal('table'), rows: z.array(z.array(both)) }),
  /** An image in its sizes, with what stands under it and what it shows. */
  z.object({ kind: z.literal('image'), caption: halves, alt: halves, picture }),
]);
export type NewsBlock = z.infer<typeof newsBlock>;

/** A published release as the public reads it. */
export const newsPage = newsItem.extend({
  /** Which issue this is, and which one is read now. */
  issue: z.int(),
  current: z.int(),
  /** Its corrections, the latest first: when, and what was corrected. */
  corrections: z.array(z.object({ issue: z.int(), at: instant, what: both })),
  blocks: z.array(newsBlock),
  recent: z.array(newsItem),
});
export type NewsPage = z.infer<typeof newsPage>;

/** Which of the published releases: of a subject, of a year or one of its months, those that answer to a question. */
export const newsFilter = z.object({
  subject: z.string().max(40).optional(),
  year: z.coerce.number().int().min(1900).max(2999).optional(),
  month: z.coerce.number().int().min(1).max(12).optional(),
  q: z.string().trim().max(100).optional(),
});
export type NewsFilter = z.infer<typeof newsFilter>;

/** A month in which releases were dated, and how many. */
export interface NewsMonth {
  year: number;
  month: number;
  count: number;
}

export const listNews = operation({
  name: 'press.listNews',
  method: 'GET',
  path: '/public/news',
  open: true,
  about: {
    zh: '公众网站：已发布的新闻稿，可按主题、年月或词语查找；机构由域名或 ?office= 确定。',
    en: 'Public site: published releases, also of a subject, a year or month, or by words. The office is that of the host, or named by ?office=.',
  },
  input: pageQuery.extend(newsFilter.shape),
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
