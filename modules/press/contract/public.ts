import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** A published release in a list of the public site. */
export const newsItem = z.object({ number: z.string(), day: isoDate, title: localText });
export type NewsItem = z.infer<typeof newsItem>;

/** A published release as the public reads it: rows of paragraphs that answer each other. */
export const newsPage = newsItem.extend({
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
  about: { zh: '公众网站：一篇新闻稿。', en: 'Public site: one release.' },
  input: z.object({ number: z.string() }),
  output: newsPage,
});
