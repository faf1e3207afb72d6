/** Calendar feeds: what is due, read by one's own calendar program at a secret address. */
import { z } from 'zod';
import { instant } from './dates.ts';
import { id } from './ids.ts';
import { both, lang } from './local-text.ts';
import { operation } from './operation.ts';

const feedPart = z.string().max(60);

export const feed = z.object({
  id,
  name: z.string(),
  language: lang,
  parts: z.array(feedPart),
  madeAt: instant,
  lastUsedAt: instant.nullable(),
});
export type Feed = z.infer<typeof feed>;

export const ownFeeds = z.object({
  feeds: z.array(feed),
  /** What a feed may hold. */
  parts: z.array(z.object({ id: feedPart, name: both, about: both })),
});
export type OwnFeeds = z.infer<typeof ownFeeds>;

export const listFeeds = operation({
  name: 'feeds.list',
  method: 'GET',
  path: '/feeds',
  about: { zh: '我的日历订阅。', en: 'My calendar feeds.' },
  input: z.object({}),
  output: ownFeeds,
});
export const makeFeed = operation({
  name: 'feeds.make',
  method: 'POST',
  path: '/feeds',
  secret: true,
  about: {
    zh: '生成一个日历订阅地址，只显示这一次。',
    en: 'Make the address of a calendar feed, shown this once.',
  },
  input: z.object({
    name: z.string().trim().min(1).max(80),
    language: lang,
    parts: z.array(feedPart).min(1).max(20),
  }),
  output: ownFeeds.extend({ path: z.string() }),
});
export const revokeFeed = operation({
  name: 'feeds.revoke',
  method: 'POST',
  path: '/feeds/:feedId/revoke',
  about: { zh: '收回我的一个日历订阅。', en: 'Revoke a calendar feed of mine.' },
  input: z.object({ feedId: id }),
  output: ownFeeds,
});
