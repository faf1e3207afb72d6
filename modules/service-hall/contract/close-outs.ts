/** Close-outs 销签: after an invitation, the days each guest arrived and left, or that the visit did not take place. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** `open`: days are still to be entered. `closed`: all guests left. `called-off`: nobody came. */
export const closeOutStates = ['open', 'closed', 'called-off'] as const;

const closeOutHead = z.object({
  id,
  version,
  case: z.object({ id, number: z.string(), title: both }),
  state: z.enum(closeOutStates),
  /** The planned day of departure it is counted from; without one it has no day. */
  plannedOn: isoDate.nullable(),
  due: isoDate.nullable(),
  late: z.boolean(),
  /** When whoever applied was reminded of it after its day. */
  remindedOn: isoDate.nullable(),
  closedOn: isoDate.nullable(),
});

/** A close-out with its guests. */
export const closeOut = closeOutHead.extend({
  visits: z.array(
    z.object({
      personId: id,
      name: both,
      /** Null: nothing was entered yet. */
      came: z.boolean().nullable(),
      arrivedOn: isoDate.nullable(),
      leftOn: isoDate.nullable(),
    }),
  ),
  why: z.string().nullable(),
  abilities,
});
export type CloseOut = z.infer<typeof closeOut>;

export const closeOutRow = closeOutHead.extend({ guests: z.int(), left: z.int() });
export type CloseOutRow = z.infer<typeof closeOutRow>;

export const readCloseOut = operation({
  name: 'service-hall.readCloseOut',
  method: 'GET',
  path: '/public/service-hall/cases/:caseId/close-out',
  open: true,
  about: {
    zh: '申请方和工作人员：查看一件邀请的销签；不须销签的为空。',
    en: 'The applicant and the staff: the close-out of an invitation; null where none stands.',
  },
  input: z.object({ caseId: id }),
  output: z.object({ closeOut: closeOut.nullable() }),
});

const visit = z.object({
  personId: id,
  came: z.boolean(),
  arrivedOn: isoDate.nullable().default(null),
  leftOn: isoDate.nullable().default(null),
});

export const recordVisit = operation({
  name: 'service-hall.recordVisit',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/close-out',
  open: true,
  about: {
    zh: '申请方或窗口人员：登记来访人的入境和离境日期，或登记未成行；每位来访人都有结果后即销签。version为销签记录的版本。',
    en: 'The applicant or a clerk: enter the days guests arrived and left, or that they did not come. With the last of them it is closed out. version is that of the close-out.',
  },
  input: z.object({
    caseId: id,
    version,
    visits: z.array(visit).min(1).max(60),
    why: z.string().trim().max(500).default(''),
  }),
  output: closeOut,
  refusals: ['close-out-none', 'state-conflict'],
});

export const listCloseOuts = operation({
  name: 'service-hall.listCloseOuts',
  method: 'GET',
  path: '/service-hall/close-outs',
  about: {
    zh: '销签列表：逾期的、未到期的，或已销签的。',
    en: 'Close-outs: those late, those still open, or those closed.',
  },
  input: pageQuery.extend({ which: z.enum(['late', 'open', 'over']).default('late') }),
  output: pageOf(closeOutRow),
});
