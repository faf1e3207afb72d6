/** What people and programs of a client body do from outside: ask for a translation, follow it, answer, fetch. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, lang, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { requestJob } from './job-steps.ts';
import { jobKind, jobState } from './jobs.ts';

const words = z.string().trim().min(1).max(2000);

export const askClientLink = operation({
  name: 'language.askClientLink',
  method: 'POST',
  path: '/public/translation/links',
  open: true,
  secret: true,
  about: {
    zh: '公众：把一次性链接发到委托单位的这个邮箱。无论邮箱是否登记，回答相同。',
    en: 'Anybody: mail a one-time link to this address of a client body. The answer is the same whether it is one.',
  },
  input: z.object({ email: z.email().max(200), language: lang.default('zh') }),
  output: z.object({ asked: z.literal(true) }),
  refusals: ['mail-off', 'too-many-requests'],
});

/** Where the visitor stands: for whom, how many requests are left, and which days of delivery are usual. */
export const ownDesk = z.object({
  body: localText,
  /** Why nothing new is taken; null while it is. What was asked for before is still there. */
  shut: both.nullable(),
  /** Whoever came by a link; null for a program. */
  contact: z
    .object({ name: z.string().nullable(), email: z.string(), phone: z.string().nullable() })
    .nullable(),
  monthly: z.int(),
  thisMonth: z.int(),
  atOnce: z.int(),
  openNow: z.int(),
  today: isoDate,
  /** Days of delivery that so many working days from today come to. */
  days: z.array(z.object({ count: z.int(), day: isoDate })),
});
export type OwnDesk = z.infer<typeof ownDesk>;

export const readOwnDesk = operation({
  name: 'language.readOwnDesk',
  method: 'GET',
  path: '/public/translation/own',
  open: true,
  about: {
    zh: '委托单位：本单位还可提出多少请求，以及常用的交付日期。',
    en: 'A client body: how many requests it may still send, and usual days of delivery.',
  },
  input: z.object({}),
  output: ownDesk,
});

export const ownRequestRow = z.object({
  id,
  number: z.string(),
  version,
  state: jobState,
  /** How it stands, in plain words. */
  says: both,
  /** Whose turn it is; null where it waits for nobody. */
  turn: z.enum(['you', 'centre']).nullable(),
  title: localText,
  kind: jobKind,
  from: lang,
  to: lang,
  requestedAt: instant,
  wantedBy: isoDate,
  /** The day agreed on for delivery. */
  due: isoDate.nullable(),
});
export type OwnRequestRow = z.infer<typeof ownRequestRow>;

export const ownRequest = ownRequestRow.extend({
  use: z.string(),
  instructions: z.string().nullable(),
  confidential: z.boolean(),
  files: z.array(
    z.object({
      id,
      name: z.string(),
      words: z.int(),
      /** The file that was delivered: `/api/files/<id>/content`, with the same key. Null until then. */
      delivered: id.nullable(),
    }),
  ),
  quote: z
    .object({
      words: z.int(),
      /** Working days from agreement to delivery. */
      days: z.int(),
      /** In fen; null where nothing is charged. */
      price: z.int().nullable(),
    })
    .nullable(),
  deliveredAt: instant.nullable(),
  mark: z.int().nullable(),
  said: z.array(
    z.object({
      kind: z.enum(['declined', 'cancelled', 'delivered', 'feedback']),
      text: z.string(),
      at: instant,
      yours: z.boolean(),
    }),
  ),
  abilities,
});
export type OwnRequest = z.infer<typeof ownRequest>;

export const listOwnRequests = operation({
  name: 'language.listOwnRequests',
  method: 'GET',
  path: '/public/translation/requests',
  open: true,
  about: {
    zh: '委托单位：自己提出的翻译请求，新的在前。',
    en: 'A client body: the requests one sent, the latest first.',
  },
  input: pageQuery,
  output: pageOf(ownRequestRow),
});
export const readOwnRequest = operation({
  name: 'language.readOwnRequest',
  method: 'GET',
  path: '/public/translation/requests/:jobId',
  open: true,
  about: {
    zh: '委托单位：一项翻译请求办到哪里、报价和交付的译文。',
    en: 'A client body: how a request stands, its quote, and what was delivered.',
  },
  input: z.object({ jobId: id }),
  output: ownRequest,
});

const { title, kind, from, to, wantedBy, instructions, confidential, text, files } = requestJob.input.shape;

/** Whom to ask about the text. */
const contact = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  phone: z.string().trim().min(1).max(40).nullable().default(null),
});

export const sendOwnRequest = operation({
  name: 'language.sendOwnRequest',
  method: 'POST',
  path: '/public/translation/requests',
  open: true,
  about: {
    zh: '委托单位：请翻译中心翻译，附上文件或贴上文字，写明用途、希望交付的日期和联系人。',
    en: 'A client body: ask the centre for a translation, with files or pasted text, what it is for, the day it is wanted, and whom to ask.',
  },
  input: z
    .object({
      ...{ title, kind, from, to, wantedBy, instructions, confidential, text, files },
      /** What the translation is for. */
      use: z.string().trim().min(1).max(300),
      contact,
    })
    .refine((asked) => asked.from !== asked.to, {
      path: ['to'],
      params: { zh: '原文和译文不能是同一种语言。', en: 'The two languages are the same. Choose another.' },
    })
    .refine((asked) => Boolean(asked.text?.trim()) || asked.files.length > 0, {
      path: ['files'],
      params: {
        zh: '请附上文件，或贴上要翻译的文字。',
        en: 'Add a file, or paste the text to be translated.',
      },
    }),
  output: ownRequest,
  bodyLimit: 40_000_000,
  refusals: [
    'client-ended',
    'address-left-out',
    'client-month-full',
    'client-at-once-full',
    'too-many-requests',
    'source-unreadable',
    'file-too-large',
    'file-kind-refused',
    'file-not-safe',
    'file-infected',
    'scan-unavailable',
  ],
});

function step<const Path extends string, Extra extends z.ZodRawShape>(
  name: string,
  path: Path,
  about: { zh: string; en: string },
  extra: Extra,
) {
  return operation({
    name: `language.${name}`,
    method: 'POST',
    path: `/public/translation/requests/:jobId/${path}`,
    open: true,
    about,
    input: z.object({ jobId: id, version, ...extra }),
    output: ownRequest,
    refusals: ['state-conflict'],
  });
}

export const agreeOwnRequest = step(
  'agreeOwnRequest',
  'agreement',
  {
    zh: '委托单位：同意报价；交付日期从今天起按工作日计算。',
    en: 'A client body: agree to the quote. The day of delivery is counted from today in working days.',
  },
  {},
);
export const declineOwnRequest = step(
  'declineOwnRequest',
  'refusal',
  { zh: '委托单位：不同意报价，说明原因。', en: 'A client body: decline the quote, saying why.' },
  { why: words },
);
export const withdrawOwnRequest = step(
  'withdrawOwnRequest',
  'withdrawal',
  {
    zh: '委托单位：译员开始之前撤回请求，说明原因。',
    en: 'A client body: withdraw a request before its translation has begun, saying why.',
  },
  { why: words },
);
export const rateOwnRequest = step(
  'rateOwnRequest',
  'feedback',
  {
    zh: '委托单位：对交付的译文打分（1至5），可写意见。',
    en: 'A client body: what it thinks of what was delivered, a mark from 1 to 5, and words.',
  },
  { mark: z.int().min(1).max(5), words: words.nullable().default(null) },
);
