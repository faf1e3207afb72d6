/** What the staff of the hall do with travel cards: every step works on one holder, of the version one saw. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { cancelGround, cardService, lineSource, lineVerb } from './card-states.ts';
import { bookedTrip, cardHolder } from './cards.ts';

const passportNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{5,12}$/);
const cardNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9-]{4,24}$/);
const line = z.string().trim().min(1).max(200);

const onHolder = z.object({ holderId: id, version });
const wholeHolder = { output: cardHolder };

export const addCardHolder = operation({
  name: 'service-hall.addCardHolder',
  method: 'POST',
  path: '/service-hall/card-holders',
  about: {
    zh: '录入持卡人；证件号码或护照号加出生日期相同的视为同一人。',
    en: 'Enter a holder. The same resident number, or passport and birth, is the same person.',
  },
  input: z.object({
    name: z.object({ zh: line.nullable().default(null), en: line }),
    born: isoDate,
    idNumber: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[0-9]{17}[0-9X]$/)
      .nullable()
      .default(null),
    passport: passportNumber,
    passportEndsOn: isoDate,
    firm: z
      .object({ code: z.string().trim().min(1).max(40), zh: line, en: line.nullable().default(null) })
      .nullable()
      .default(null),
    post: z.object({ zh: line.nullable(), en: line.nullable() }).nullable().default(null),
  }),
  ...wholeHolder,
  refusals: ['holder-exists', 'id-number-wrong'],
});

export const fileCardRequest = operation({
  name: 'service-hall.fileCardRequest',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/requests',
  about: {
    zh: '提出报部事项；新办、续办一并为各经济体建立预审行。',
    en: 'File what is to be asked of the ministry. A new card or a renewal opens a line for every economy.',
  },
  input: onHolder.extend({ service: cardService, caseId: id.nullable().default(null) }),
  ...wholeHolder,
  refusals: [
    'card-in-force',
    'no-card-in-force',
    'application-open',
    'request-open',
    'no-card-to-replace',
    'nothing-granted',
    'all-answered',
    'passport-unchanged',
    'no-application-open',
  ],
});

export const withdrawCardRequest = operation({
  name: 'service-hall.withdrawCardRequest',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/requests/:cardRequestId/withdraw',
  about: { zh: '撤回尚未报部的事项。', en: 'Take back what has not gone to the ministry.' },
  input: onHolder.extend({ cardRequestId: id }),
  ...wholeHolder,
  refusals: ['state-conflict'],
});

export const recordAnswers = operation({
  name: 'service-hall.recordAnswers',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/answers',
  about: {
    zh: '登记各经济体的答复，写明来源；经济体不必说明理由。',
    en: 'Record what economies answered, and from what source. An economy need not say why.',
  },
  input: onHolder.extend({
    source: lineSource.exclude(['office']),
    answers: z
      .array(
        z.object({
          lineId: id,
          verb: lineVerb.exclude(['send', 'lapse']),
          on: isoDate,
          validUntil: isoDate.nullable().default(null),
        }),
      )
      .min(1)
      .max(30),
  }),
  ...wholeHolder,
  refusals: ['line-conflict', 'day-not-possible'],
});

export const correctLine = operation({
  name: 'service-hall.correctLine',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/lines/:lineId/correct',
  about: {
    zh: '更正一条登记错的答复，写明理由；原来的记录留存。',
    en: 'Correct an answer that was written down wrongly, with a reason. What stood before is kept.',
  },
  input: onHolder.extend({
    lineId: id,
    to: z.enum(['pending', 'granted', 'refused', 'withdrawn']),
    on: isoDate,
    validUntil: isoDate.nullable().default(null),
    source: lineSource,
    reason: z.string().trim().min(2).max(500),
  }),
  ...wholeHolder,
  refusals: ['line-conflict', 'day-not-possible'],
});

export const recordCard = operation({
  name: 'service-hall.recordCard',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/cards',
  about: {
    zh: '登记部里制成的卡：列明经济体，换下原卡。',
    en: 'Record a card the ministry made: it lists economies and stands in place of the card before.',
  },
  input: onHolder.extend({
    service: cardService,
    number: cardNumber,
    issuedOn: isoDate,
    /** As printed; counted by the rule in force where it is not given. */
    endsOn: isoDate.nullable().default(null),
  }),
  ...wholeHolder,
  refusals: [
    'card-in-force',
    'no-card-in-force',
    'no-card-to-replace',
    'nothing-granted',
    'all-answered',
    'passport-unchanged',
    'service-makes-no-card',
    'card-number-taken',
    'day-not-possible',
  ],
});

const onCard = onHolder.extend({ cardId: id });

export const reportCardLost = operation({
  name: 'service-hall.reportCardLost',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/cards/:cardId/lost',
  about: { zh: '报失：此卡即日停用。', en: 'Report a card lost: from now on nobody travels on it.' },
  input: onCard.extend({ on: isoDate }),
  ...wholeHolder,
  refusals: ['no-card-in-force', 'day-not-possible'],
});

export const cancelTravelCard = operation({
  name: 'service-hall.cancelTravelCard',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/cards/:cardId/cancel',
  about: {
    zh: '注销卡片，写明缘由；尚未答复的经济体一并撤回。',
    en: 'Cancel a card, and say on what ground. What still waits for an answer is withdrawn with it.',
  },
  input: onCard.extend({ on: isoDate, ground: cancelGround }),
  ...wholeHolder,
  refusals: ['no-card-in-force', 'day-not-possible'],
});

export const changePassport = operation({
  name: 'service-hall.changePassport',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/passport',
  about: {
    zh: '登记新护照，并按所处阶段提出相应事项（仅更换护照、换卡或续办）。',
    en: 'Record a new passport, and file what it asks for at this stage: passport only, a replacement, or a renewal.',
  },
  input: onHolder.extend({
    passport: passportNumber,
    passportEndsOn: isoDate,
    file: z.boolean().default(true),
  }),
  ...wholeHolder,
  refusals: ['passport-unchanged', 'holder-exists', 'day-not-possible'],
});

export const setTrips = operation({
  name: 'service-hall.setTrips',
  method: 'POST',
  path: '/service-hall/card-holders/:holderId/trips',
  about: { zh: '记下已订的行程。', en: 'Note the journeys that are booked.' },
  input: onHolder.extend({ trips: z.array(bookedTrip).max(20) }),
  ...wholeHolder,
  refusals: ['economy-not-on-card'],
});
