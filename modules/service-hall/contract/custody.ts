/** The register of a firm's travel cards: who has which, until when it is to be back, and who has left the firm. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { caseState } from './case.ts';
import { origin } from './definition.ts';

/** A card that was taken out for a journey. */
export const cardLoan = z.object({
  id,
  version,
  holder: z.object({ id, name: localText }),
  card: z.object({ id, number: z.string() }),
  takenOn: isoDate,
  /** Where to; `listed` where the card opens it. */
  economies: z.array(z.object({ code: z.string(), name: both, listed: z.boolean() })),
  from: isoDate,
  to: isoDate,
  /** Null where the office asks for no day. */
  returnBy: isoDate.nullable(),
  overdue: z.boolean(),
  returnedOn: isoDate.nullable(),
  note: z.string().nullable(),
});
export type CardLoan = z.infer<typeof cardLoan>;

/** That a holder has left, and what still hangs on it. */
export const leaver = z.object({
  holder: z.object({ id, name: localText }),
  /** Null: nobody said so. */
  leftOn: isoDate.nullable(),
  card: z.object({ id, number: z.string(), endsOn: isoDate }).nullable(),
  loan: cardLoan.nullable(),
  /** Applications under way: to be withdrawn, if so, by whoever looks at each. */
  cases: z.array(z.object({ id, number: z.string().nullable(), service: both, state: caseState })),
  /** The case in which the card is cancelled. */
  cancel: z.object({ id, number: z.string().nullable(), state: caseState }).nullable(),
});
export type Leaver = z.infer<typeof leaver>;

/** A card of the firm in the keeper's hands, or out. */
export const keptCard = z.object({
  holder: z.object({ id, name: localText }),
  card: z.object({ id, number: z.string(), endsOn: isoDate }),
  loan: cardLoan.nullable(),
  /** The holder is with another firm by now; the register waits for the card all the same. */
  moved: z.boolean(),
  leftOn: isoDate.nullable(),
});

export const custody = z.object({
  keeper: z.string().nullable(),
  works: z.boolean(),
  /** Days after the end of a journey by which a card is back, and where the office has that from. */
  returnDays: z.object({ days: z.int(), origin }).nullable(),
  cards: z.array(keptCard),
  /** What was handed back, the last first; so many at most. */
  past: z.array(cardLoan),
  economies: z.array(z.object({ code: z.string(), name: both })),
});
export type Custody = z.infer<typeof custody>;

export const readCustody = operation({
  name: 'service-hall.readCustody',
  method: 'GET',
  path: '/public/service-hall/firm/custody',
  open: true,
  about: {
    zh: '专办员：本单位旅行卡领用登记簿，谁领走、去哪里、何时交回。',
    en: 'A firm’s clerk: the register of its travel cards, who has which, for what journey and until when.',
  },
  input: z.object({}),
  output: custody,
});

const note = z
  .string()
  .trim()
  .max(300)
  .transform((words) => words || null)
  .nullable()
  .default(null);

export const lendCard = operation({
  name: 'service-hall.lendCard',
  method: 'POST',
  path: '/public/service-hall/firm/custody/loans',
  open: true,
  about: {
    zh: '专办员：登记领用一张卡：去哪些经济体、从哪天到哪天；交回日按本办规定的天数推算。',
    en: 'A firm’s clerk: enter that a card was taken out, for which economies and days. The day of return follows from the office’s figure.',
  },
  input: z.object({
    cardId: id,
    takenOn: isoDate,
    economies: z
      .array(z.string().regex(/^[A-Z]{3}$/))
      .min(1)
      .max(22),
    from: isoDate,
    to: isoDate,
    note,
  }),
  output: custody,
  refusals: ['card-out', 'no-card-in-force', 'state-conflict'],
});

export const returnCard = operation({
  name: 'service-hall.returnCard',
  method: 'POST',
  path: '/public/service-hall/firm/custody/loans/:loanId/return',
  open: true,
  about: { zh: '专办员：登记一张卡已交回。', en: 'A firm’s clerk: enter that a card was handed back.' },
  input: z.object({ loanId: id, version, on: isoDate, note }),
  output: custody,
  refusals: ['state-conflict'],
});

export const readLeaver = operation({
  name: 'service-hall.readLeaver',
  method: 'GET',
  path: '/public/service-hall/firm/holders/:holderId/leaving',
  open: true,
  about: {
    zh: '专办员：一名持卡人离职的情况，连同未交回的卡和在办的申请。',
    en: 'A firm’s clerk: how it stands with a holder who leaves: the card, a loan that is open, and applications under way.',
  },
  input: z.object({ holderId: id }),
  output: leaver,
});

export const sayLeft = operation({
  name: 'service-hall.sayLeft',
  method: 'POST',
  path: '/public/service-hall/firm/holders/:holderId/leaving',
  open: true,
  about: {
    zh: '专办员：报告一名持卡人已离职；大厅随即得知，卡须注销。',
    en: 'A firm’s clerk: say that a holder has left. The hall is told: the card is to be cancelled.',
  },
  input: z.object({ holderId: id, leftOn: isoDate }),
  output: leaver,
  refusals: ['state-conflict'],
});

export const takeBackLeft = operation({
  name: 'service-hall.takeBackLeft',
  method: 'POST',
  path: '/public/service-hall/firm/holders/:holderId/leaving/take-back',
  open: true,
  about: {
    zh: '专办员：离职是误报，收回。',
    en: 'A firm’s clerk: it was said by mistake that somebody has left.',
  },
  input: z.object({ holderId: id }),
  output: leaver,
  refusals: ['state-conflict'],
});

export const beginCancel = operation({
  name: 'service-hall.beginCancel',
  method: 'POST',
  path: '/public/service-hall/firm/holders/:holderId/leaving/cancel',
  open: true,
  about: {
    zh: '专办员：为离职的持卡人开始一份注销申请，已知的都已填好。',
    en: 'A firm’s clerk: begin the case that cancels the card of somebody who has left, with all that is known filled in.',
  },
  input: z.object({ holderId: id }),
  output: leaver,
  refusals: ['state-conflict', 'no-card-in-force'],
});

/** For the staff: what a firm has said of a holder. */
export const readHolderCustody = operation({
  name: 'service-hall.readHolderCustody',
  method: 'GET',
  path: '/service-hall/card-holders/:holderId/custody',
  about: {
    zh: '大厅：持卡人的卡是否领用在外，单位是否已报离职。',
    en: 'The hall: whether a holder’s card is out on a journey, and whether a firm has said that he or she left.',
  },
  input: z.object({ holderId: id }),
  output: z.object({
    loan: cardLoan.nullable(),
    left: z.object({ on: isoDate, firm: z.object({ id, name: localText }) }).nullable(),
    cancel: leaver.shape.cancel,
  }),
});

export const listOverdueCards = operation({
  name: 'service-hall.listOverdueCards',
  method: 'GET',
  path: '/service-hall/overdue-cards',
  about: {
    zh: '大厅：逾期未交回保管人的旅行卡；可只看一家企业。',
    en: 'The hall: travel cards that are past their day of return to the keeper; of one firm where that is asked.',
  },
  input: z.object({ firmId: id.optional() }),
  output: z.object({
    loans: z.array(cardLoan.extend({ firm: z.object({ id, name: localText }) })),
  }),
});
