/** At the counter with somebody: a passport is scanned, a result is handed over with two signatures. */
import { z } from 'zod';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { caseRow, enteredPerson, onCase } from './case.ts';
import { uploadFinding } from './uploads.ts';

/** A signature as it was drawn: lines of points, each from 0 to 1000 across a frame of 2 to 1. */
export const strokes = z
  .array(
    z
      .array(z.tuple([z.int().min(0).max(1000), z.int().min(0).max(1000)]))
      .min(1)
      .max(2000),
  )
  .min(1)
  .max(60);
export type Strokes = z.infer<typeof strokes>;

/** How one signs: drawn on the screen, by name with a tick where one cannot draw, or on the printed receipt. */
export const signature = z.discriminatedUnion('how', [
  z.object({ how: z.literal('drawn'), strokes }),
  z.object({ how: z.literal('typed') }),
  z.object({ how: z.literal('paper') }),
]);
export type Signature = z.infer<typeof signature>;
const onPaper: Signature = { how: 'paper' };
export const signatures = z.object({ giver: signature, receiver: signature });

/** Whom somebody receives a result for: oneself, the firm whose clerk one is, or somebody who gave a mandate. */
export const capacity = z.enum(['self', 'clerk', 'agent']);
export type Capacity = z.infer<typeof capacity>;

export const receipt = z.object({
  id,
  caseId: id,
  items: z.array(z.string()),
  handedBy: both,
  handedAt: instant,
  receiver: z.string(),
  capacity,
  idLastFour: z.string(),
  signatures,
  /** Of an agent: the mandate handed in, or `null` where its original was only seen. */
  mandate: z.object({ href: z.string() }).nullable(),
});
export type Receipt = z.infer<typeof receipt>;

export const signReceipt = operation({
  name: 'service-hall.signReceipt',
  method: 'POST',
  path: '/service-hall/cases/:caseId/sign-receipt',
  about: {
    zh: '当面交付结果：交付人是登录的人，双方签名，领取人留身份证件末四位；代领的须有委托书。办件随之办结。',
    en: 'Hand a result over in person: whoever is signed in gives it, both sign, and who receives it leaves the last four of an identity number; an agent shows a mandate. The case is done.',
  },
  input: onCase.extend({
    items: z.array(z.string().trim().min(1).max(100)).min(1).max(20),
    receiver: z.string().trim().min(1).max(100),
    capacity,
    idLastFour: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[0-9A-Z]{4}$/),
    /** One that is still missing is refused at its name. */
    signatures: z
      .object({ giver: signature.nullable(), receiver: signature.nullable() })
      .default({ giver: onPaper, receiver: onPaper }),
    /** Of an agent: the mandate (content in base64), or that its original was seen. */
    mandate: z
      .discriminatedUnion('how', [
        z.object({ how: z.literal('seen') }),
        z.object({ how: z.literal('file'), name: z.string().max(2000), content: z.base64() }),
      ])
      .nullable()
      .default(null),
  }),
  output: receipt,
  bodyLimit: 16_000_000,
  refusals: ['state-conflict', 'stale-version', 'file-infected', 'scan-unavailable'],
});

export const listReceipts = operation({
  name: 'service-hall.listReceipts',
  method: 'GET',
  path: '/service-hall/cases/:caseId/receipts',
  about: { zh: '一件办件的交付记录。', en: 'What was handed over in a case, and to whom.' },
  input: z.object({ caseId: id }),
  output: z.object({ items: z.array(receipt) }),
});

export const readScan = operation({
  name: 'service-hall.readScan',
  method: 'POST',
  path: '/service-hall/counter/scan',
  secret: true,
  about: {
    zh: '读扫描或键入的护照机读区：核对校验位，找出此人的办件；内容在请求正文里，不留存。',
    en: 'Read the foot of a passport’s page, scanned or typed: its check digits, and the cases of this person. It travels in the body and is kept nowhere.',
  },
  input: z.object({ mrz: z.string().max(400) }),
  output: z.object({
    /** Null where the lines cannot be read. */
    person: z
      .object({
        surname: z.string(),
        given: z.string(),
        passport: z.string(),
        nationality: z.string(),
        born: isoDate.nullable(),
        sex: z.enum(['F', 'M', 'X']),
        passportUntil: isoDate.nullable(),
      })
      .nullable(),
    /** What may be filled in from it: parts whose check digits hold; null where one does not. */
    fields: enteredPerson.pick({
      surname: true,
      given: true,
      sex: true,
      born: true,
      nationality: true,
      passport: true,
      passportUntil: true,
    }),
    /** Where one look-alike explains what is off, both lines as they were meant. */
    meant: z.string().nullable(),
    findings: z.array(uploadFinding),
    cases: z.array(caseRow),
  }),
});
