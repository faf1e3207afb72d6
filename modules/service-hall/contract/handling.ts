/** Handling: what the staff of the hall do with cases. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { orderedBy, pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import {
  caseRow,
  caseState,
  channel,
  correctionItem,
  enteredContact,
  enteredPerson,
  hallCase,
  onCase,
} from './case.ts';
import { answerValue } from './services.ts';

const reason = z.string().trim().min(1).max(2000);
const decision = z.object({ zh: reason, en: reason });

export const enterCase = operation({
  name: 'service-hall.enterCase',
  method: 'POST',
  path: '/service-hall/cases',
  about: {
    zh: '窗口：录入一件当面或邮寄来的申请；submit为真时一并收下并编号。',
    en: 'The counter: enter a case that came in person or by post; with submit it is received and numbered at once.',
  },
  input: z.object({
    service: z.string().max(60),
    channel: channel.exclude(['portal']).default('counter'),
    language: lang.default('zh'),
    contact: enteredContact,
    answers: z.record(z.string().max(80), answerValue).default({}),
    people: z.array(enteredPerson).max(50).default([]),
    /** The registered firm it is of: its people follow it at their desk. */
    firmId: id.nullable().default(null),
    /** The papers kept with that firm that are still good and asked for here are handed in too. */
    firmPapers: z.boolean().default(false),
    submit: z.boolean().default(false),
  }),
  output: hallCase,
  refusals: ['answers-misread', 'case-incomplete'],
});

const narrowing = {
  state: caseState.optional(),
  /** Those still worked on, whatever their state. */
  open: z.enum(['yes']).optional(),
  service: z.string().max(60).optional(),
  family: z.string().max(60).optional(),
  stage: z.string().max(60).optional(),
  /** `me`, with colleagues whose duties one has; `nobody`; or somebody’s id. */
  assigned: z.string().max(100).optional(),
  filing: id.optional(),
  firm: id.optional(),
  late: z.enum(['yes']).optional(),
  dueBefore: isoDate.optional(),
};

export const listCases = operation({
  name: 'service-hall.listCases',
  method: 'GET',
  path: '/service-hall/cases',
  about: { zh: '办件列表。按姓名查找请用 findCases。', en: 'Cases. To look for a name, use findCases.' },
  input: pageQuery.extend({ ...narrowing, ...orderedBy(['changed', 'due', 'submitted', 'number']) }),
  output: pageOf(caseRow),
});

export const findCases = operation({
  name: 'service-hall.findCases',
  method: 'POST',
  path: '/service-hall/cases/find',
  // What people are looked for by is kept nowhere.
  secret: true,
  about: {
    zh: '按姓名、单位、编号或护照号查找办件；姓名写在请求正文里，不进网址。',
    en: 'Find cases by name, firm, reference or passport. What is looked for travels in the body, never in an address.',
  },
  input: z.object({
    q: z.string().trim().min(1).max(100),
    limit: z.int().min(1).max(200).default(50),
    ...narrowing,
  }),
  output: z.object({ items: z.array(caseRow), more: z.boolean() }),
});

export const readCase = operation({
  name: 'service-hall.readCase',
  method: 'GET',
  path: '/service-hall/cases/:caseId',
  about: { zh: '一件办件的全部内容。', en: 'A case, whole.' },
  input: z.object({ caseId: id }),
  output: hallCase,
});

function step(verb: string, about: { zh: string; en: string }) {
  return {
    name: `service-hall.${verb}`,
    method: 'POST' as const,
    path: `/service-hall/cases/:caseId/${verb.replace(/Case$/, '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}` as const,
    about,
    input: onCase,
    output: hallCase,
    refusals: ['state-conflict'],
  };
}

export const acceptCase = operation(
  step('acceptCase', {
    zh: '受理。办理时间从收到之日起算。',
    en: 'Accept it. The time counts from the day of receipt.',
  }),
);
export const askCorrection = operation({
  ...step('askCorrection', {
    zh: '一次性告知全部需要补正的内容；再次告知须由负责人写明理由。',
    en: 'Say at once all that has to be put right. Another round needs the chief’s reason.',
  }),
  input: onCase.extend({
    items: z
      .array(
        correctionItem
          .pick({ target: true, name: true, person: true })
          .extend({ person: id.nullable().default(null), says: decision }),
      )
      .min(1)
      .max(50),
    againWhy: reason.nullable().default(null),
  }),
});
export const refuseAcceptance = operation({
  ...step('refuseAcceptance', { zh: '不予受理，写明理由。', en: 'Do not accept it, and say why.' }),
  input: onCase.extend({ why: decision }),
});
export const advanceCase = operation({
  ...step('advanceCase', {
    zh: '审核通过或本环节完成，转入下一环节。',
    en: 'Approve this level, or finish this stage, and go on to the next.',
  }),
  input: onCase.extend({ stage: z.string().max(60) }),
});
export const sendBackCase = operation({
  ...step('sendBackCase', {
    zh: '退回上一审核环节，写明理由。',
    en: 'Send it back to the review before, and say why.',
  }),
  input: onCase.extend({ why: reason }),
});
export const refuseCase = operation({
  ...step('refuseCase', { zh: '不予批准，写明理由。', en: 'Refuse it, and say why.' }),
  input: onCase.extend({ why: decision }),
});
export const pauseCase = operation({
  ...step('pauseCase', {
    zh: '暂停计时（如需专家评审），写明理由并告知申请方。',
    en: 'Let the clock stand, as for an expert’s opinion. The applicant reads the reason.',
  }),
  input: onCase.extend({ why: reason }),
});
export const resumeCase = operation(step('resumeCase', { zh: '恢复计时。', en: 'Let the clock go on.' }));
export const assignCase = operation({
  ...step('assignCase', {
    zh: '分给一名工作人员，或收回。',
    en: 'Assign it to somebody of the hall, or to nobody.',
  }),
  input: onCase.extend({ to: z.string().max(100).nullable() }),
});
export const judgePaper = operation({
  ...step('judgePaper', {
    zh: '核对一份材料：认可检查存疑的（写明理由），或退回。',
    en: 'Judge a paper: let it stand in spite of a doubt, with a reason, or say it cannot be used.',
  }),
  input: onCase.extend({ paperId: id, good: z.boolean(), why: reason.nullable().default(null) }),
});
export const seePaper = operation({
  ...step('seePaper', {
    zh: '登记已在窗口核验原件。',
    en: 'Note that the original was seen at the counter.',
  }),
  input: onCase.extend({ paper: z.string().max(60), personId: id.nullable().default(null) }),
});
export const saveOfficeAnswers = operation({
  ...step('saveOfficeAnswers', {
    zh: '记下只有本办能查明的情况。',
    en: 'Note what only the office can find out.',
  }),
  input: onCase.extend({ answers: z.record(z.string().max(80), answerValue.nullable()) }),
  refusals: ['answers-misread', 'state-conflict'],
});
export const noteCase = operation({
  ...step('noteCase', {
    zh: '写一条内部备注，申请方看不到。',
    en: 'Write a note to the staff. The applicant never sees it.',
  }),
  input: onCase.extend({ words: reason }),
});
export const handOver = operation({
  ...step('handOver', {
    zh: '交付结果，记下领取人。',
    en: 'Hand the result over, and note who received it.',
  }),
  input: onCase.extend({
    receivedBy: z.object({
      name: z.string().trim().min(1).max(100),
      idLastFour: z.string().regex(/^[0-9A-Z]{4}$/),
    }),
  }),
});
