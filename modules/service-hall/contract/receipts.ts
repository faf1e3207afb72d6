/** At the counter with somebody: a passport is scanned, a result is handed over with two signatures. */
import { z } from 'zod';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { caseRow, onCase } from './case.ts';
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

export const receipt = z.object({
  id,
  caseId: id,
  items: z.array(z.string()),
  handedBy: both,
  handedAt: instant,
  receiver: z.string(),
  capacity: z.enum(['self', 'clerk', 'agent']),
  idLastFour: z.string(),
  /** Null where it was signed on the printed receipt. */
  strokes: strokes.nullable(),
});
export type Receipt = z.infer<typeof receipt>;

export const signReceipt = operation({
  name: 'service-hall.signReceipt',
  method: 'POST',
  path: '/service-hall/cases/:caseId/sign-receipt',
  about: {
    zh: '当面交付结果：交付人是登录的人，领取人签名并留身份证件末四位；办件随之办结。',
    en: 'Hand a result over in person: whoever is signed in gives it, who receives it signs, with the last four of an identity number; the case is done.',
  },
  input: onCase.extend({
    items: z.array(z.string().trim().min(1).max(100)).min(1).max(20),
    receiver: z.string().trim().min(1).max(100),
    capacity: receipt.shape.capacity,
    idLastFour: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[0-9A-Z]{4}$/),
    strokes: strokes.nullable().default(null),
  }),
  output: receipt,
  bodyLimit: 2_000_000,
  refusals: ['state-conflict', 'stale-version'],
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
    findings: z.array(uploadFinding),
    cases: z.array(caseRow),
  }),
});
