/** Which way a document takes to be used elsewhere: an apostille, or legalisation. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { origin } from './definition.ts';

/** Why it is that way, of the data known. */
export const wayReason = z.enum([
  /** The Convention is in force there on that day. */
  'member',
  /** It is not a party. */
  'not-member',
  /** It becomes a party after that day. */
  'not-yet',
  /** Both are parties, and between the two it is not in force. */
  'not-between',
  /** It was not in force for China on that day. */
  'before-china',
  /** Used in another part of China, where neither is asked for. */
  'within-china',
]);
export type WayReason = z.infer<typeof wayReason>;

const economy = z.object({ code: z.string(), name: both });

/** The way of a document to a destination on a day. */
export const documentWay = z.object({
  to: economy,
  on: isoDate,
  way: z.enum(['apostille', 'legalisation', 'neither']),
  /** The service whose guide says the rest; null where the hall has none for it. */
  service: z.string().nullable(),
  reason: wayReason,
  says: both,
  /** Since when the Convention is in force there, or from when it will be. */
  since: isoDate.nullable(),
  /** The data do not reach that day: it may have changed by then. */
  provisional: z.boolean(),
  origin,
});
export type DocumentWay = z.infer<typeof documentWay>;

export const findDocumentWay = operation({
  name: 'service-hall.findDocumentWay',
  method: 'GET',
  path: '/public/document-way',
  open: true,
  about: {
    zh: '公众网站：文书送往某国家（地区）使用，办附加证明书还是领事认证；on为使用日期，不给则为今天。',
    en: 'Public site: does a document used in this economy on this day (today if none is given) need an apostille or legalisation?',
  },
  input: z.object({ to: z.string().regex(/^[A-Z]{2}$/), on: isoDate.optional() }),
  output: documentWay,
});

export const listDestinations = operation({
  name: 'service-hall.listDestinations',
  method: 'GET',
  path: '/public/document-destinations',
  open: true,
  about: {
    zh: '公众网站：文书可送往的国家（地区）。',
    en: 'Public site: the economies a document can be sent to.',
  },
  input: z.object({}),
  output: z.object({ items: z.array(economy) }),
});
