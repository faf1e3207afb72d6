/** Travel cards: who holds one, what each economy has said, and what the staff do with them. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { cardAdvice } from './card-advice.ts';
import {
  cancelGround,
  cardService,
  cardState,
  lineSource,
  lineState,
  lineVerb,
  requestState,
} from './card-states.ts';
import { origin } from './definition.ts';

/** The code printed on the card: `AUS`. */
export const economyCode = z.string().regex(/^[A-Z]{3}$/);

/** An economy as the board heads a column with it, with how long it took in the office’s own cases. */
export const boardEconomy = z.object({
  code: economyCode,
  name: both,
  /** Answered cases the figures stand on. A figure is null where they are too few. */
  n: z.int(),
  median: z.int().nullable(),
  p90: z.int().nullable(),
});
export type BoardEconomy = z.infer<typeof boardEconomy>;

export const boardLine = z.object({
  economy: economyCode,
  state: lineState,
  /** Days it has waited, or took. */
  days: z.int().nullable(),
  /** It waits for longer than nine in ten of past cases did. */
  slow: z.boolean(),
});
export type BoardLine = z.infer<typeof boardLine>;

const holderHead = z.object({
  id,
  name: localText,
  post: localText.nullable(),
  firm: z.object({ code: z.string(), name: localText }).nullable(),
  /** The card in force; else the last there was. */
  card: z
    .object({
      id,
      state: cardState,
      number: z.string(),
      endsOn: isoDate,
      /** It shows the number of a passport no longer carried: nobody travels on it. */
      unusable: z.boolean(),
    })
    .nullable(),
});

/** One person on the board. */
export const boardRow = holderHead.extend({
  application: z.object({ service: cardService, sentOn: isoDate.nullable() }).nullable(),
  lines: z.array(boardLine),
});
export type BoardRow = z.infer<typeof boardRow>;

export const boardShow = z.enum(['waiting', 'slow', 'in-force', 'ending', 'to-send']);
export type BoardShow = z.infer<typeof boardShow>;

export const lineChange = z.object({
  n: z.int(),
  from: lineState,
  to: lineState,
  on: isoDate,
  validUntil: isoDate.nullable(),
  source: lineSource,
  seenAt: instant,
  seenBy: z.object({ name: both }),
  reason: z.string().nullable(),
});
export type LineChange = z.infer<typeof lineChange>;

export const economyLine = boardLine.extend({
  id,
  name: both,
  sentOn: isoDate.nullable(),
  answeredOn: isoDate.nullable(),
  /** The last day of this economy’s own permission. */
  validUntil: isoDate.nullable(),
  /** The last day the holder is let in by the card in force: the earlier of the two. Null where it lists no such economy. */
  effectiveUntil: isoDate.nullable(),
  /** On the card in force; a permission that came later is not. */
  onCard: z.boolean(),
  n: z.int(),
  median: z.int().nullable(),
  p90: z.int().nullable(),
  /** Of a hundred past cases so many had been answered sooner; null where they are too few. */
  quicker: z.int().nullable(),
  stayDays: z.int().nullable(),
  note: both.nullable(),
  may: z.array(lineVerb),
  changes: z.array(lineChange),
});
export type EconomyLine = z.infer<typeof economyLine>;

export const madeCard = z.object({
  id,
  state: cardState,
  early: z.boolean(),
  service: cardService,
  number: z.string(),
  passport: z.string(),
  issuedOn: isoDate,
  endsOn: isoDate,
  endedOn: isoDate.nullable(),
  ground: cancelGround.nullable(),
  listed: z.array(z.object({ economy: economyCode, name: both, until: isoDate })),
});
export type MadeCard = z.infer<typeof madeCard>;

export const cardRequest = z.object({
  id,
  service: cardService,
  state: requestState,
  filedOn: isoDate,
  caseId: id.nullable(),
  batch: z.object({ id, number: z.string() }).nullable(),
  remark: z.string().nullable(),
  /** Not gone out, or back from the ministry, or its case ended: it may be taken back. */
  mayTakeBack: z.boolean(),
});
export type CardRequest = z.infer<typeof cardRequest>;

export const bookedTrip = z.object({ economy: economyCode, on: isoDate });

/** A person with a card, or on the way to one. */
export const cardHolder = holderHead.extend({
  version,
  born: isoDate,
  idLastFour: z.string().nullable(),
  passport: z.string(),
  passportEndsOn: isoDate,
  trips: z.array(bookedTrip.extend({ name: both })),
  application: z
    .object({
      id,
      service: cardService,
      openedOn: isoDate,
      sentOn: isoDate.nullable(),
      lines: z.array(economyLine),
    })
    .nullable(),
  cards: z.array(madeCard),
  requests: z.array(cardRequest),
  advice: cardAdvice,
  /** Where the stays and the names are from. */
  source: origin,
  abilities,
});
export type CardHolder = z.infer<typeof cardHolder>;

export const listCardBoard = operation({
  name: 'service-hall.listCardBoard',
  method: 'GET',
  path: '/service-hall/card-holders',
  about: {
    zh: '旅行卡经济体看板：每人一行，每个经济体一列；按姓名查找请用findCardHolders。',
    en: 'The economy board of travel cards: a row a person, a column an economy. To look for a name, use findCardHolders.',
  },
  input: pageQuery.extend({
    show: boardShow.optional(),
    firm: z.string().max(40).optional(),
    economy: economyCode.optional(),
  }),
  output: pageOf(boardRow).extend({
    economies: z.array(boardEconomy),
    firms: z.array(z.object({ code: z.string(), name: localText })),
    abilities,
  }),
});

export const findCardHolders = operation({
  name: 'service-hall.findCardHolders',
  method: 'POST',
  path: '/service-hall/card-holders/find',
  about: {
    zh: '按姓名、护照号、卡号或单位查找持卡人；查找的内容写在请求正文里，不进网址。',
    en: 'Find holders by name, passport, card number or firm. What is looked for travels in the body, never in an address.',
  },
  input: z.object({ q: z.string().trim().min(1).max(100) }),
  output: z.object({ items: z.array(boardRow), more: z.boolean() }),
});

export const readCardHolder = operation({
  name: 'service-hall.readCardHolder',
  method: 'GET',
  path: '/service-hall/card-holders/:holderId',
  about: {
    zh: '一名持卡人：历次卡片、各经济体答复及来源、护照余期和提前制卡建议。',
    en: 'A holder: cards, what each economy said and from what source, advice on the passport and an early card.',
  },
  input: z.object({ holderId: id }),
  output: cardHolder,
});

/** An economy's answer to the application of a case, for whoever applied. */
export const caseEconomy = economyLine.pick({
  economy: true,
  name: true,
  state: true,
  sentOn: true,
  answeredOn: true,
  days: true,
  slow: true,
  n: true,
  median: true,
});
export type CaseEconomy = z.infer<typeof caseEconomy>;

export const readCaseEconomies = operation({
  name: 'service-hall.readCaseEconomies',
  method: 'GET',
  path: '/public/service-hall/cases/:caseId/economies',
  open: true,
  about: {
    zh: '申请方：本件送各经济体预审的答复，每个经济体哪天送出、哪天答复，本办通常要多少天。',
    en: 'The applicant: what each economy has said of this case, when it was asked and answered, and how long it usually took this office.',
  },
  input: z.object({ caseId: id }),
  output: z.object({
    /** None where nothing was sent to them. */
    items: z.array(caseEconomy),
    /** The usual times stand on the answers of so many months. */
    months: z.int(),
  }),
});
