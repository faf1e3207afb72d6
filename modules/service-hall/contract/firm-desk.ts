/** The desk of a firm: what its people see and do there, and the staff for who comes to the counter. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, lang, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { cardService, cardState } from './card-states.ts';
import { caseRow, enteredContact, onCase, ownCase } from './case.ts';
import { fact } from './definition.ts';
import { account, enteredClerk, enteredCode, enteredFirm, firmHead, firmPaper } from './firms.ts';
import { answerValue, serviceItem } from './services.ts';

const mega = 1_048_576;

/** A case in the lists of its firm; whose hands it is in at the office is nobody’s business there. */
export const firmCase = caseRow.omit({ assignedTo: true });
export type FirmCase = z.infer<typeof firmCase>;

/** Where a case stands for its firm: it waits for us, the hall or others have it, or it is over. */
export const firmCasePart = z.enum(['waiting', 'in-hand', 'over']);
export type FirmCasePart = z.infer<typeof firmCasePart>;

/** A holder of a travel card at the firm. */
export const firmCard = z.object({
  id,
  name: localText,
  post: localText.nullable(),
  card: z.object({ number: z.string(), state: cardState, endsOn: isoDate, unusable: z.boolean() }).nullable(),
  /** The running application: economies that have granted, of those that were asked. */
  application: z.object({ service: cardService, granted: z.int(), asked: z.int() }).nullable(),
});
export type FirmCard = z.infer<typeof firmCard>;

/** A document services take from a firm again and again. */
export const askedPaper = z.object({
  id: z.string(),
  name: both,
  how: both,
  expires: z.boolean(),
  accepts: z.array(z.string()),
});
export type AskedPaper = z.infer<typeof askedPaper>;

/** The desk of a firm, for somebody who acts for it. */
export const firmDesk = z.object({
  firm: firmHead,
  me: account,
  /** Not paused. */
  works: z.boolean(),
  people: z.array(account),
  papers: z.array(firmPaper),
  asked: z.array(askedPaper),
  questions: z.array(fact),
  counts: z.object({ waiting: z.int(), inHand: z.int(), over: z.int(), cards: z.int() }),
  /** The first of what waits for the firm, and of what is in hand. */
  waiting: z.array(firmCase),
  inHand: z.array(firmCase),
  cards: z.array(firmCard),
  services: z.array(serviceItem),
});
export type FirmDesk = z.infer<typeof firmDesk>;

export const readFirmDesk = operation({
  name: 'service-hall.readFirmDesk',
  method: 'GET',
  path: '/public/service-hall/firm',
  open: true,
  about: {
    zh: '专办员：本单位的企业服务台，有哪些事等着办、办到哪里、材料和旅行卡。',
    en: 'A firm’s clerk: its desk, with what waits, how cases stand, papers and travel cards.',
  },
  input: z.object({}),
  output: firmDesk,
});

export const listFirmCases = operation({
  name: 'service-hall.listFirmCases',
  method: 'GET',
  path: '/public/service-hall/firm/cases',
  open: true,
  about: { zh: '专办员：本单位的办件。', en: 'A firm’s clerk: the cases of the firm.' },
  input: pageQuery.extend({ part: firmCasePart.default('in-hand') }),
  output: pageOf(firmCase),
});

export const listFirmCards = operation({
  name: 'service-hall.listFirmCards',
  method: 'GET',
  path: '/public/service-hall/firm/cards',
  open: true,
  about: {
    zh: '专办员：本单位持卡人、卡的状态和各经济体的批准情况。',
    en: 'A firm’s clerk: its holders of travel cards, how each card stands, and how many economies have granted.',
  },
  input: pageQuery,
  output: pageOf(firmCard),
});

export const mailFirmLink = operation({
  name: 'service-hall.mailFirmLink',
  method: 'POST',
  path: '/public/service-hall/firm/sign-in',
  open: true,
  secret: true,
  about: {
    zh: '公众：凭邮箱和统一社会信用代码登录企业服务台；链接发到该邮箱，无论有没有，回答相同。',
    en: 'Anybody: sign in at a firm’s desk by address and credit code. The link is mailed there; the answer is the same for any.',
  },
  input: z.object({ email: z.email().max(200), code: enteredCode }),
  output: z.object({ asked: z.literal(true) }),
  refusals: ['mail-off'],
});

/** Of the desk: by whoever acts for the firm, and by the staff for who comes to the counter. */
function atDesk(verb: string, path: string, about: { zh: string; en: string }) {
  return {
    name: `service-hall.${verb}`,
    method: 'POST' as const,
    path: `/public/service-hall/firms/:firmId/${path}` as const,
    open: true,
    about,
  };
}
const done = z.object({ firm: firmHead, people: z.array(account), papers: z.array(firmPaper) });

export const saveFirmFacts = operation({
  ...atDesk('saveFirmFacts', 'facts', {
    zh: '专办员或窗口：保存本单位的常用回答、联系电话和旅行卡保管人；以后的申请自动带出。',
    en: 'A firm’s clerk or the counter: save what is asked of the firm again and again, its telephone and who keeps its cards.',
  }),
  input: z.object({
    firmId: id,
    version,
    facts: z.record(z.string().max(80), answerValue.nullable()).default({}),
    phone: enteredContact.shape.phone.unwrap().optional(),
    keeper: z
      .string()
      .trim()
      .max(60)
      .transform((name) => name || null)
      .optional(),
  }),
  output: done,
  refusals: ['answers-misread'],
});

export const inviteClerk = operation({
  ...atDesk('inviteClerk', 'clerks', {
    zh: '主办专办员或大厅：邀请一名专办员，一次性链接发到其邮箱。一个企业一小时最多邀请10名。',
    en: 'Who leads a firm’s desk, or the hall: invite a clerk; a one-time link goes to the address. A firm invites ten an hour at most.',
  }),
  input: z.object({ firmId: id, clerk: enteredClerk, language: lang.default('zh') }),
  output: done,
  refusals: ['clerk-known', 'clerks-full'],
});

const onAccount = z.object({ firmId: id, accountId: id, version });

export const endClerk = operation({
  ...atDesk('endClerk', 'clerks/:accountId/end', {
    zh: '主办专办员或大厅：停用一名专办员，其访问即刻结束。',
    en: 'Who leads a firm’s desk, or the hall: end a clerk’s account. Every visit ends at once.',
  }),
  input: onAccount,
  output: done,
  refusals: ['clerk-leads'],
});

export const handLead = operation({
  ...atDesk('handLead', 'clerks/:accountId/lead', {
    zh: '主办专办员或大厅：把主办交给另一名专办员。',
    en: 'Who leads a firm’s desk, or the hall: hand the lead to another clerk.',
  }),
  input: onAccount,
  output: done,
  refusals: ['state-conflict'],
});

export const addFirmPaper = operation({
  ...atDesk('addFirmPaper', 'papers', {
    zh: '专办员或窗口：备案一份材料（content为base64），当场检查；同一种材料的前一份即被替换。',
    en: 'A firm’s clerk or the counter: keep a paper with the firm (content in base64). It is looked at at once, and replaces the one before.',
  }),
  bodyLimit: 30 * mega,
  input: z.object({
    firmId: id,
    paper: z.string().max(60),
    name: z.string().max(2000),
    content: z.base64(),
    issuedOn: isoDate.nullable().default(null),
    expiresOn: isoDate.nullable().default(null),
  }),
  output: done,
  refusals: ['paper-unknown', 'paper-unusable', 'file-infected', 'scan-unavailable'],
});

export const removeFirmPaper = operation({
  ...atDesk('removeFirmPaper', 'papers/:firmPaperId/remove', {
    zh: '专办员或窗口：撤下一份备案材料；已随申请提交的不受影响。',
    en: 'A firm’s clerk or the counter: take a paper away. What was handed in with a case stays there.',
  }),
  input: z.object({ firmId: id, firmPaperId: id }),
  output: done,
});

export const useFirmPaper = operation({
  name: 'service-hall.useFirmPaper',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/firm-papers',
  open: true,
  about: {
    zh: '专办员：把本单位备案的一份材料用于这件申请。',
    en: 'A firm’s clerk: hand in a paper kept with the firm.',
  },
  input: onCase.extend({ firmPaperId: id }),
  output: ownCase,
  refusals: ['firm-paper-over', 'paper-unknown', 'paper-of-whom'],
});

export const makeAccountLink = operation({
  name: 'service-hall.makeAccountLink',
  method: 'POST',
  path: '/service-hall/firms/:firmId/clerks/:accountId/link',
  secret: true,
  about: {
    zh: '大厅：为一名专办员生成一次性链接，只显示这一次；核对身份后当面交给本人。',
    en: 'The hall: make a one-time link for a clerk, shown this once; given by hand to whoever has shown who he or she is.',
  },
  input: z.object({ firmId: id, accountId: id }),
  output: z.object({ path: z.string(), until: isoDate }),
  refusals: ['state-conflict'],
});

export const correctFirm = operation({
  name: 'service-hall.correctFirm',
  method: 'POST',
  path: '/service-hall/firms/:firmId/correct',
  about: {
    zh: '大厅：更正企业名称、地址、法定代表人和电话。',
    en: 'The hall: correct a firm’s names, addresses, legal representative and telephone.',
  },
  input: z.object({ firmId: id, version, firm: enteredFirm }),
  output: done,
});

export const listOwnFirmPapers = operation({
  name: 'service-hall.listOwnFirmPapers',
  method: 'GET',
  path: '/public/service-hall/firm/papers',
  open: true,
  about: {
    zh: '专办员：本单位备案的材料，各自到哪天。',
    en: 'A firm’s clerk: the papers kept with the firm, each with its last day.',
  },
  input: z.object({}),
  output: z.object({ items: z.array(firmPaper) }),
});
