/** The register of papers issued, and the public question whether one matches. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

export const issuedKind = z.enum([
  'apostille',
  'legalisation',
  'invitation',
  'certificate',
  'approval',
  'letter',
]);
export type IssuedKind = z.infer<typeof issuedKind>;

export const issuedPaper = z.object({
  id,
  version,
  number: z.string(),
  kind: issuedKind,
  issuedOn: isoDate,
  holder: z.string(),
  state: z.enum(['valid', 'void']),
  voidOn: isoDate.nullable(),
  voidWhy: z.string().nullable(),
  enteredBy: both,
  enteredAt: instant,
  abilities,
});
export type IssuedPaper = z.infer<typeof issuedPaper>;

export const listIssued = operation({
  name: 'service-hall.listIssuedPapers',
  method: 'GET',
  path: '/service-hall/issued-papers',
  about: { zh: '签发登记簿，近的在前。', en: 'The register of papers issued, latest first.' },
  input: pageQuery.extend({ kind: issuedKind.optional(), state: z.enum(['valid', 'void']).optional() }),
  output: pageOf(issuedPaper).extend({ abilities }),
});

export const findIssued = operation({
  name: 'service-hall.findIssuedPapers',
  method: 'POST',
  path: '/service-hall/issued-papers/find',
  about: {
    zh: '按编号或持有人查找登记；查找内容在请求正文里，不进网址。',
    en: 'Look for a number or a holder; what is looked for travels in the body, never in an address.',
  },
  input: z.object({ q: z.string().trim().min(1).max(100) }),
  output: z.object({ items: z.array(issuedPaper) }),
});

const number = z.string().trim().min(3).max(60);

export const enterIssued = operation({
  name: 'service-hall.enterIssuedPaper',
  method: 'POST',
  path: '/service-hall/issued-papers',
  about: { zh: '登记一份签发的文书。', en: 'Enter a paper that was issued.' },
  input: z.object({
    number,
    kind: issuedKind,
    issuedOn: isoDate,
    holder: z.string().trim().min(1).max(200),
    caseId: id.nullable().default(null),
  }),
  output: issuedPaper,
  refusals: ['state-conflict'],
});

export const voidIssued = operation({
  name: 'service-hall.voidIssuedPaper',
  method: 'POST',
  path: '/service-hall/issued-papers/:paperId/void',
  about: {
    zh: '作废一份文书：此后公众核验答“不符”。',
    en: 'Declare a paper void: from then on the public check answers that it does not match.',
  },
  input: z.object({ paperId: id, version, why: z.string().trim().min(1).max(500) }),
  output: issuedPaper,
  refusals: ['state-conflict', 'stale-version'],
});

export const checkIssued = operation({
  name: 'service-hall.checkIssuedPaper',
  method: 'POST',
  path: '/public/issued-papers/check',
  open: true,
  secret: true,
  about: {
    zh: '公众网站：核验文书。编号、日期（和持有人姓名）是否与登记相符；不答别的。',
    en: 'Public site: do this number and day (and holder’s name) match the register? Nothing else is answered.',
  },
  input: z.object({ number, issuedOn: isoDate, holder: z.string().trim().max(200).default('') }),
  output: z.object({ matches: z.boolean() }),
});
