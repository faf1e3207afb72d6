/**
 * Close-outs 销签: after an invitation, the days each guest arrived and left, or that the visit did not take place; after
 * a mission, service passports handed back.
 */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** Of the guests of an invitation, or of the passports of a mission. */
export const closeOutKind = z.enum(['visit', 'passports']);

/** `open`: something is still to be entered. `closed`: all guests left, all passports are back. `called-off`: nobody came, or went. */
export const closeOutStates = ['open', 'closed', 'called-off'] as const;

const closeOutHead = z.object({
  id,
  version,
  case: z.object({ id, number: z.string(), title: both }),
  kind: closeOutKind,
  state: z.enum(closeOutStates),
  /** The planned day of departure, or of coming home, it is counted from; without one it has no day. */
  plannedOn: isoDate.nullable(),
  due: isoDate.nullable(),
  late: z.boolean(),
  /** When whoever applied was reminded of it after its day. */
  remindedOn: isoDate.nullable(),
  closedOn: isoDate.nullable(),
});

/** A close-out with its guests, or with its passports. */
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
  passports: z.array(
    z.object({
      personId: id,
      name: both,
      /** Null: nothing was entered yet. False: he or she did not go, and took none. */
      went: z.boolean().nullable(),
      handedInOn: isoDate.nullable(),
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

export const recordPassports = operation({
  name: 'service-hall.recordPassports',
  method: 'POST',
  path: '/service-hall/cases/:caseId/passports-handed-in',
  about: {
    zh: '窗口人员：登记团组成员交回因公护照的日期，或登记未出访；每人都有结果后即办完。version为该记录的版本。',
    en: 'A clerk: enter the day each member of a mission handed the service passport in, or that he or she did not go. With the last of them it is closed. version is that of the close-out.',
  },
  input: z.object({
    caseId: id,
    version,
    passports: z
      .array(z.object({ personId: id, went: z.boolean(), handedInOn: isoDate.nullable().default(null) }))
      .min(1)
      .max(60),
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
