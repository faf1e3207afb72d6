/** The portal: coming back to an application, following it without an account, and saying how it went. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { clockStanding, ownCase } from './case.ts';
import { serviceGuide } from './services.ts';

export const readOwnGuide = operation({
  name: 'service-hall.readOwnGuide',
  method: 'GET',
  path: '/public/service-hall/cases/:caseId/guide',
  open: true,
  about: {
    zh: '申请方：本件按其所依据的事项版本和已作回答，问什么、条件怎样、要哪些材料。',
    en: 'The applicant: what this case asks, by the edition it keeps and the answers so far: questions, conditions, papers.',
  },
  input: z.object({ caseId: id }),
  output: serviceGuide,
});

export const leaveCase = operation({
  name: 'service-hall.leaveCase',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/leave',
  open: true,
  secret: true,
  about: {
    zh: '申请方：以后再办。得到一条只能打开一次的链接；能发邮件时同时发到所留邮箱。',
    en: 'The applicant: go on later. Answers with a link that opens once; where mail can be sent it is mailed as well.',
  },
  input: z.object({ caseId: id }),
  output: z.object({
    /** The path of the link on the public site, after the office. Shown once: nothing keeps it. */
    key: z.string(),
    until: isoDate,
    /** Where it was mailed to, mostly hidden; null where it was not. */
    mailedTo: z.string().nullable(),
  }),
});

export const mailLinks = operation({
  name: 'service-hall.mailLinks',
  method: 'POST',
  path: '/public/service-hall/links/mail',
  open: true,
  secret: true,
  about: {
    zh: '公众：把尚未办结的申请的新链接发到这个邮箱。无论有没有，回答相同。',
    en: 'Anybody: mail fresh links for the open applications of this address. The answer is the same whether there are any.',
  },
  input: z.object({ email: z.email().max(200) }),
  output: z.object({ asked: z.literal(true) }),
  refusals: ['mail-off'],
});

export const trackCase = operation({
  name: 'service-hall.trackCase',
  method: 'POST',
  path: '/public/service-hall/track',
  open: true,
  secret: true,
  about: {
    zh: '公众：凭受理编号和护照号码或联系电话后四位查询进度；哪一项不对不作区分。',
    en: 'Anybody: follow a case by its reference and the last four of the passport or telephone; which of them was wrong is not told.',
  },
  input: z.object({
    reference: z.string().trim().min(1).max(40),
    lastFour: z.string().trim().min(1).max(12),
  }),
  output: z.object({ found: z.boolean(), visit: z.string().nullable() }),
});

/** A case as anybody may follow it who knows its reference and a second fact: no names, no papers. */
export const trackedCase = ownCase
  .pick({
    number: true,
    service: true,
    state: true,
    stage: true,
    turn: true,
    says: true,
    submittedAt: true,
    decision: true,
    history: true,
  })
  .extend({
    clock: clockStanding.nullable(),
    stages: serviceGuide.shape.stages,
    /** How many things the notice names, while it is the applicant’s turn to put them right. */
    toCorrect: z.int(),
  });
export type TrackedCase = z.infer<typeof trackedCase>;

export const readTracked = operation({
  name: 'service-hall.readTracked',
  method: 'GET',
  path: '/public/service-hall/tracked',
  open: true,
  about: {
    zh: '公众：查看正在查询的一件办到哪里。',
    en: 'Anybody: how the case stands that is being followed.',
  },
  input: z.object({}),
  output: trackedCase,
});
