/** Notices: what a person is told because it concerns him or her. */
import { z } from 'zod';
import { instant } from './dates.ts';
import { id, subjectRef } from './ids.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './page.ts';

export const notice = z.object({
  id,
  ref: subjectRef,
  link: z.string(),
  /** One sentence, names and titles filled in. */
  says: both,
  at: instant,
  read: z.boolean(),
});
export type Notice = z.infer<typeof notice>;

export const listNotices = operation({
  name: 'notices.list',
  method: 'GET',
  path: '/notices',
  about: { zh: '查看给我的通知，新的在前。', en: 'What I was told, the newest first.' },
  input: pageQuery,
  output: pageOf(notice),
});

export const countNotices = operation({
  name: 'notices.count',
  method: 'GET',
  path: '/notices/unread',
  about: { zh: '还有几条通知未读。', en: 'How many notices I have not read.' },
  input: z.object({}),
  output: z.object({ unread: z.int() }),
});

export const readNotices = operation({
  name: 'notices.read',
  method: 'POST',
  path: '/notices/read',
  about: {
    zh: '把通知标为已读或未读；不写编号则全部。',
    en: 'Mark notices as read or unread; without ids, all of them.',
  },
  input: z.object({ ids: z.array(id).max(200).optional(), read: z.boolean().default(true) }),
  output: z.object({ unread: z.int() }),
});
