/** Applying: what whoever holds the key to a case does with it, and a clerk for who came to the counter. */
import { z } from 'zod';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { enteredContact, enteredPerson, onCase, ownCase } from './case.ts';
import { answerValue } from './services.ts';

const answers = z.record(z.string().max(80), answerValue);
const mega = 1_048_576;

export const startCase = operation({
  name: 'service-hall.startCase',
  method: 'POST',
  path: '/public/service-hall/cases',
  open: true,
  secret: true,
  about: {
    zh: '公众：开始一份申请，得到草稿和本次访问的密钥（请求头 x-visit）。',
    en: 'Anybody: begin an application. Answers with the draft and the key of this visit, to be sent as x-visit.',
  },
  input: z.object({
    service: z.string().max(60),
    language: lang.default('zh'),
    answers: answers.default({}),
  }),
  /** No key where it was begun at the desk of a firm: that opens it. */
  output: z.object({ case: ownCase, visit: z.string().nullable(), visitEnds: instant.nullable() }),
});

export const readOwnCase = operation({
  name: 'service-hall.readOwnCase',
  method: 'GET',
  path: '/public/service-hall/cases/:caseId',
  open: true,
  about: { zh: '申请方：查看自己的申请。', en: 'The applicant: read one’s own case.' },
  input: z.object({ caseId: id }),
  output: ownCase,
});

export const saveCase = operation({
  name: 'service-hall.saveCase',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/save',
  open: true,
  about: {
    zh: '申请方：保存联系人和回答；没有写出的回答不变，写为空的清除。',
    en: 'The applicant: save the contact and answers. Answers not named stay; those named as null are cleared.',
  },
  input: onCase.extend({
    contact: enteredContact.optional(),
    language: lang.optional(),
    answers: z.record(z.string().max(80), answerValue.nullable()).optional(),
  }),
  output: ownCase,
  refusals: ['answers-misread', 'correction-elsewhere'],
});

export const savePerson = operation({
  name: 'service-hall.savePerson',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/people',
  open: true,
  about: {
    zh: '申请方：填写一名人员；不写personId为新增。护照机读区与所填内容逐项核对。',
    en: 'The applicant: enter somebody; without personId, one more. The machine-readable zone is checked against the rest.',
  },
  input: onCase.extend({
    personId: id.optional(),
    person: enteredPerson,
    /** Fill in from the lines of the passport whatever of them can be trusted, over what was typed. */
    fill: z.boolean().default(false),
  }),
  output: ownCase,
  refusals: ['correction-elsewhere'],
});

export const removePerson = operation({
  name: 'service-hall.removePerson',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/people/:personId/remove',
  open: true,
  about: {
    zh: '申请方：删去一名人员及其材料。',
    en: 'The applicant: take somebody out, with his or her papers.',
  },
  input: onCase.extend({ personId: id }),
  output: ownCase,
  refusals: ['correction-elsewhere'],
});

export const attachPaper = operation({
  name: 'service-hall.attachPaper',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/papers',
  open: true,
  bodyLimit: 16 * mega,
  about: {
    zh: '申请方：上传一份材料（content为base64），当场检查并说明如何改正；同一材料的前一份被替换。',
    en: 'The applicant: hand in a paper (content in base64). It is looked at at once, with how to mend it; it takes the place of the one before.',
  },
  input: onCase.extend({
    paper: z.string().max(60),
    personId: id.nullable().default(null),
    name: z.string().max(2000),
    content: z.base64(),
    issuedOn: isoDate.nullable().default(null),
  }),
  output: ownCase,
  refusals: [
    'file-infected',
    'scan-unavailable',
    'paper-unknown',
    'paper-of-whom',
    'paper-unusable',
    'correction-elsewhere',
  ],
});

export const removePaper = operation({
  name: 'service-hall.removePaper',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/papers/:paperId/remove',
  open: true,
  about: { zh: '申请方：撤下一份材料。', en: 'The applicant: take a paper back.' },
  input: onCase.extend({ paperId: id }),
  output: ownCase,
  refusals: ['state-conflict', 'correction-elsewhere'],
});

export const submitCase = operation({
  name: 'service-hall.submitCase',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/submit',
  open: true,
  about: {
    zh: '申请方：提交申请，得到受理编号，办理时间从收到之日起算。',
    en: 'The applicant: submit it. It gets its reference, and the clock begins on the day of receipt.',
  },
  input: onCase,
  output: ownCase,
  refusals: ['case-incomplete', 'state-conflict'],
});

export const discardCase = operation({
  name: 'service-hall.discardCase',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/discard',
  open: true,
  about: {
    zh: '申请方：删除草稿，所填内容一并清除。',
    en: 'The applicant: discard a draft, with all that was entered.',
  },
  input: onCase,
  output: ownCase,
});

export const answerCorrection = operation({
  name: 'service-hall.answerCorrection',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/answer-correction',
  open: true,
  about: {
    zh: '申请方：补正完毕，重新提交；每一项须已改正或答复。',
    en: 'The applicant: everything the notice names is put right; send it again. Each item was changed, or is answered here.',
  },
  input: onCase.extend({
    replies: z.array(z.object({ itemId: id, words: z.string().trim().min(1).max(1000) })).default([]),
  }),
  output: ownCase,
  refusals: ['correction-open', 'case-incomplete', 'state-conflict'],
});

export const withdrawCase = operation({
  name: 'service-hall.withdrawCase',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/withdraw',
  open: true,
  about: { zh: '申请方：撤回申请，本件就此办结。', en: 'The applicant: withdraw it. The case is closed.' },
  input: onCase,
  output: ownCase,
});
