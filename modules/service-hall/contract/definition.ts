/** The one format a service of the hall is defined in. What is policy is dated data with its source, never code. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { term } from './term.ts';
import { unit } from './units.ts';

export { type Operand, operand, type Term, term } from './term.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name of small letters, figures and hyphens');
const factName = z.string().regex(/^(firm|person|trip|guest|document|case)\.[a-z][A-Za-z0-9]*$/);
/** In every case, or where a term holds. */
const when = z.union([z.literal(true), term]);

/** Where a rule or figure is from, as of when, and whether the office has confirmed that it holds. */
export const origin = z.strictObject({
  from: both,
  asOf: isoDate,
  /** False: found in a secondary source, or in another city's guide. Shown so until the office confirms it. */
  confirmed: z.boolean(),
});
export type Origin = z.infer<typeof origin>;

/** An origin of the definition, by the name its rules and figures give it. */
export const source = origin.extend({ id });

/**
 * A text that may quote figures of the office by their settings: `at least {min-staff}`. `plain` is said where the
 * office has not set one of them.
 */
export const quoting = z.strictObject({ zh: z.string(), en: z.string(), plain: both.optional() });
export type Quoting = z.infer<typeof quoting>;

/** Questions that belong together, in order: one step of asking. */
export const group = z.strictObject({ id, name: both });

/** A fact of the case that conditions and documents ask for, and the question that finds it out. */
export const fact = z.strictObject({
  name: factName,
  /** The group it is asked in. */
  group: id,
  question: both,
  help: both.optional(),
  kind: z.enum(['yes-no', 'number', 'choice', 'date', 'economy', 'text']),
  unit: unit.optional(),
  choices: z.array(z.strictObject({ value: id, label: both })).optional(),
  /** What only the office can find out, such as whether a seal is genuine, is not asked of the applicant; what the hall's records say, of nobody. */
  askedOf: z.enum(['applicant', 'office', 'records']).default('applicant'),
});
export type Fact = z.infer<typeof fact>;

/** A value each office sets for itself: a figure of a unit, of which null asks for no such thing; or yes and no. */
export const setting = z.strictObject({
  id,
  name: both,
  /** Of a figure; without one it is a yes or no. */
  unit: unit.optional(),
  value: z.union([z.number(), z.boolean(), z.null()]),
  /** The source it is from. */
  origin: id,
});
export type Setting = z.infer<typeof setting>;

/** One condition of a service, with the reason the applicant reads. */
export const condition = z.strictObject({
  id,
  /** What is asked for, as the applicant reads it before applying. */
  asks: quoting,
  /** Why, and what to do where it does not hold. */
  reason: quoting,
  needs: term,
  /** Does it stop the application, or only warn? */
  severity: z.enum(['block', 'warn']),
  origin: id,
});

/** A paper that is handed in. */
export const paper = z.strictObject({
  id,
  name: both,
  /** What it must be like, and where one gets it. */
  how: quoting,
  of: z.enum(['firm', 'person', 'case']),
  needed: when,
  form: z.enum(['original', 'copy', 'electronic']),
  copies: z.int().min(1).default(1),
  accepts: z.array(z.enum(['image/jpeg', 'image/png', 'application/pdf'])).min(1),
  /** How an upload of it is looked at, besides type and size. */
  check: z.enum(['portrait', 'signature', 'passport', 'credit-code']).optional(),
  /** Kept with the firm and used again, until its last day where it has one. */
  reusable: z.boolean().default(false),
  expires: z.boolean().default(false),
  /** Not older than so many months when handed in, by the name of a setting. */
  mostMonths: id.optional(),
  origin: id,
});

/** How long the office has, in working days; each by the name of a setting. */
export const clock = z.strictObject({
  /** All that is missing is said at once within so many days. */
  correctWithin: id,
  /** Within how many days it is decided: the first whose term holds. Empty where nothing is promised. */
  promises: z.array(z.strictObject({ when, decideWithin: id })),
  /** Where the law says so: no word by then, and it counts as accepted on the day of receipt. */
  silenceAccepts: z.boolean(),
  /** After a correction the count goes on, or begins anew. */
  afterCorrection: z.enum(['resume', 'restart']),
  /** A notice not answered for so many days, the chief may end the case; names a setting, and without a value none ends so. */
  lapseAfter: id,
});

export const stageEnds = ['request-taken', 'economies-answered', 'card-made'] as const;
export type StageEnd = (typeof stageEnds)[number];

/** A step of handling, in order. */
export const stage = z.strictObject({
  id,
  name: both,
  /** What the applicant reads while it lasts: whose turn it is. */
  turn: both,
  kind: z.enum(['intake', 'review', 'external', 'make', 'collect']),
  /** Does the office's clock stand while it lasts? */
  stopsClock: z.boolean(),
  /**
   * What ends a stage of others by itself: the ministry took the request, every economy answered, the card was made. Without
   * it somebody says that it is over.
   */
  endsWith: z.enum(stageEnds).optional(),
  /** How many days it is meant to take, where anybody says so; names a setting. */
  aim: id.optional(),
  /** Where it does not hold, the case does not pass through it. */
  when: when.default(true),
});

/** A dated line of money. Amounts in the smallest unit of the currency; null where the payee sets it and says so there. */
export const fee = z.strictObject({
  id,
  name: both,
  payee: both,
  amount: z.int().min(0).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  per: z.enum(['person', 'case', 'paper']),
  due: when.default(true),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  origin: id,
});

export const letterKinds = [
  'receipt',
  'acceptance',
  'correction',
  'not-accepted',
  'decision',
  'delivery',
] as const;

/** What a duty counts from: the result handed over, the traveller home again, the guest gone, the trip called off, the post left. */
export const dutyEvents = ['issued', 'returned', 'departed', 'called-off', 'left-post'] as const;

/** What is owed after the case is done: by whom, and where a time is set, within how long from what. */
export const duty = z.strictObject({
  id,
  what: quoting,
  of: z.enum(['firm', 'person', 'office']),
  /** `within` names a setting; whether working days or days of the calendar count, its unit says. */
  due: z.strictObject({ from: z.enum(dutyEvents), within: id }).nullable(),
  /**
   * A close-out: when a case is done it stands with the case until each guest's days are entered or, of the kind
   * `passports`, until each passport is handed in at the counter. Counted from the day this answer plans; whoever applied
   * is reminded so many days (a setting) before, and once when it is late.
   */
  closeOut: z
    .strictObject({ planned: factName, remind: id, kind: z.enum(['visit', 'passports']).optional() })
    .optional(),
  origin: id,
});

/** Where, when and how one reaches the counter of a service. */
export const counter = z.strictObject({
  where: both,
  hours: both,
  phone: z.string().regex(/^[0-9+][0-9 ()-]{4,29}$/, 'figures, spaces, brackets and hyphens'),
});
export type Counter = z.infer<typeof counter>;

/** What the office itself says in a letter, in the place of the text of this name that comes with the program. */
export const ownLetterText = z.strictObject({ id, text: both, origin });

/** A service of the hall. */
export const serviceDefinition = z.strictObject({
  code: id,
  /** Services that are variants of one another: `abtc`. */
  family: id,
  /** Its place in the list. */
  place: z.int().min(1),
  name: both,
  summary: both,
  /** Which law the letters speak of: a licence has appeal and a legal clock; a public service has a promise. */
  legalNature: z.enum(['licence', 'confirmation', 'public-service', 'internal-approval']),
  /** What the whole of it rests on: names of sources. */
  basis: z.array(id).min(1),
  /** Where its rules and figures are from; each names one of these. */
  sources: z.array(source).min(1),
  audience: z.array(z.enum(['firm', 'person', 'public-body', 'journalist'])).min(1),
  channels: z.array(z.enum(['portal', 'counter', 'post'])).min(1),
  /** How many people one application may be for. */
  people: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }),
  groups: z.array(group),
  facts: z.array(fact),
  settings: z.array(setting),
  conditions: z.array(condition),
  papers: z.array(paper).min(1),
  clock,
  stages: z.array(stage).min(2),
  fees: z.array(fee),
  letters: z.array(z.strictObject({ kind: z.enum(letterKinds), when: when.default(true) })).min(1),
  /** What the applicant gets in the end. */
  result: z.strictObject({
    kind: z.enum(['card', 'certificate', 'letter', 'approval', 'passport', 'closing']),
    name: both,
    /** For how long it is good, and whether no longer than the passport it is tied to; each names a setting. */
    valid: z.strictObject({ for: id, endsWithPassport: id }).optional(),
  }),
  after: z.array(duty),
  rating: z.boolean(),
  retentionYears: id,
  /** A draft begun outside that nobody touched for so many days is discarded; names a setting, and without a value none is. */
  draftDays: id,
  /** How long what stands beside cases is kept, in years; each names a setting, and without a value nothing of it goes. */
  keeping: z
    .strictObject({
      /** Holders of cards, after the last card and whatever was asked for them. */
      holders: id,
      /** Lines of firms' registers of cards, after the card came back; and who left a firm. */
      registers: id,
      /** Firms that were refused or never confirmed, clerks who left or never opened their invitation, and appointments. */
      desk: id,
    })
    .optional(),
  /** None until the office says it. */
  counter: counter.optional(),
  letterTexts: z.array(ownLetterText).optional(),
});
export type ServiceDefinition = z.infer<typeof serviceDefinition>;
