/** Notices by mail: what each person chooses, and what the office sees of its mails. */
import { z } from 'zod';
import { instant } from './dates.ts';
import { id } from './ids.ts';
import { both } from './local-text.ts';
import { clockTime } from './office-time.ts';
import { operation } from './operation.ts';
import { pageOf, pageQuery } from './page.ts';

/** A mail of its own at once, in the day's digest, or no mail. In the app a notice always stands. */
export const mailWay = z.enum(['now', 'digest', 'none']);
export type MailWay = z.infer<typeof mailWay>;

export const mailKind = z.enum(['notice', 'digest', 'trial']);
export type MailKind = z.infer<typeof mailKind>;
/** Closed are `sent`, `given-up` and `dropped`. */
export const mailState = z.enum(['waiting', 'sending', 'sent', 'given-up', 'dropped']);
export type MailState = z.infer<typeof mailState>;
/**
 * Why one was not sent: read in the app before, or no longer wanted or to be seen; nobody to send it to, mail turned off,
 * tried too often, refused for good, or interrupted twice while being handed over.
 */
export const mailWhy = z.enum(['read', 'gone', 'off', 'tries', 'refused', 'interrupted']);
export type MailWhy = z.infer<typeof mailWhy>;

const quiet = z.object({ from: clockTime, until: clockTime }).refine((hours) => hours.from !== hours.until, {
  params: { zh: '开始和结束不能是同一时间。', en: 'They begin and end at different times.' },
  path: ['until'],
});

/** When a person wants mail. */
export const mailHours = z.object({
  /** No mail between these, by the office's clock; over midnight where `until` is the earlier. */
  quiet: quiet.nullable(),
  /** No mail on days off. */
  workingDaysOnly: z.boolean(),
  digestAt: clockTime,
});
export type MailHours = z.infer<typeof mailHours>;

export const noticeChoices = mailHours.extend({
  /** 0 while nothing was chosen and the house's defaults hold. */
  version: z.int().min(0),
  kinds: z.array(z.object({ kind: z.string(), name: both, example: both, way: mailWay })),
  /** The address mail goes to, and whether this installation sends any. */
  email: z.string(),
  on: z.boolean(),
  timeZone: z.string(),
});
export type NoticeChoices = z.infer<typeof noticeChoices>;

export const readNoticeChoices = operation({
  name: 'notices.readChoices',
  method: 'GET',
  path: '/notices/choices',
  about: { zh: '我的通知怎样发到邮箱。', en: 'How my notices come by mail.' },
  input: z.object({}),
  output: noticeChoices,
});
export const chooseNotices = operation({
  name: 'notices.choose',
  method: 'POST',
  path: '/notices/choices',
  about: {
    zh: '选择各类通知怎样发到邮箱、何时不打扰、每日汇总的时间。',
    en: 'Choose how each kind of notice comes by mail, the quiet hours, and the hour of the digest.',
  },
  input: mailHours.extend({
    version: z.int().min(0),
    ways: z.record(z.string().max(80), mailWay),
  }),
  output: noticeChoices,
});

/** One line of the office's log of mails. */
export const mailEntry = z.object({
  id,
  to: both,
  /** So much of the address as tells colleagues apart. */
  address: z.string(),
  kind: mailKind,
  about: both,
  state: mailState,
  why: mailWhy.nullable(),
  tries: z.int(),
  repeated: z.boolean(),
  reply: z.string().nullable(),
  madeAt: instant,
  dueAt: instant,
  triedAt: instant.nullable(),
  closedAt: instant.nullable(),
});
export type MailEntry = z.infer<typeof mailEntry>;

export const readMail = operation({
  name: 'mail.read',
  method: 'GET',
  path: '/mail',
  about: {
    zh: '邮件是否开通、发件地址、近三十天的情况和各种通知的样式。',
    en: 'Whether mail is on, its sender, the last thirty days, and the kinds of mail there are.',
  },
  input: z.object({}),
  output: z.object({
    on: z.boolean(),
    from: z.string().nullable(),
    counts: z.object({ waiting: z.int(), sent: z.int(), givenUp: z.int(), dropped: z.int() }),
    templates: z.array(z.object({ id: z.string(), name: both })),
  }),
});
export const listMail = operation({
  name: 'mail.list',
  method: 'GET',
  path: '/mail/log',
  about: {
    zh: '本机构的邮件，新的在前；没有正文，地址遮去一部分。',
    en: 'The office’s mails, the newest first; without their text, addresses masked.',
  },
  input: pageQuery.extend({ state: mailState.optional() }),
  output: pageOf(mailEntry),
});
export const sendTrial = operation({
  name: 'mail.sendTrial',
  method: 'POST',
  path: '/mail/trial',
  about: { zh: '把一种邮件的样例发给自己。', en: 'Send oneself an example of a kind of mail.' },
  input: z.object({ template: z.string().max(80) }),
  output: z.object({ id }),
  refusals: ['mail-off'],
});
