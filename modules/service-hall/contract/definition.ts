/** The one format a service of the hall is defined in. What is policy is dated data with its source, never code. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name of small letters, figures and hyphens');
const factName = z.string().regex(/^(firm|person|trip|guest|document|case)\.[a-z][A-Za-z0-9]*$/);

/** Where a rule or figure is from, as of when, and whether the office has confirmed that it holds. */
export const origin = z.strictObject({
  from: both,
  asOf: isoDate,
  /** False: found in a secondary source, or in another city's guide. Shown so until the office confirms it. */
  confirmed: z.boolean(),
});

export type Origin = z.infer<typeof origin>;

/** A value of a condition: a fact of the case, a setting of the office, or written down. */
export const operand = z.union([
  z.strictObject({ fact: factName }),
  z.strictObject({ setting: id }),
  z.string(),
  z.number(),
  z.boolean(),
]);
export type Operand = z.infer<typeof operand>;

/** What must hold. A comparison with a setting the office has not set holds: it asks for no such thing. */
export type Term =
  | { all: Term[] }
  | { any: Term[] }
  | { not: Term }
  | { gte: [Operand, Operand] }
  | { lte: [Operand, Operand] }
  | { eq: [Operand, Operand] }
  | { in: [Operand, (string | number)[]] };
const pair = z.tuple([operand, operand]);
export const term: z.ZodType<Term> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(term) }),
    z.strictObject({ any: z.array(term) }),
    z.strictObject({ not: term }),
    z.strictObject({ gte: pair }),
    z.strictObject({ lte: pair }),
    z.strictObject({ eq: pair }),
    z.strictObject({ in: z.tuple([operand, z.array(z.union([z.string(), z.number()]))]) }),
  ]),
);

/** A fact of the case that conditions and documents ask for, and the question that finds it out. */
export const fact = z.strictObject({
  name: factName,
  question: both,
  help: both.optional(),
  kind: z.enum(['yes-no', 'number', 'choice', 'date', 'economy', 'text']),
  unit: both.optional(),
  choices: z.array(z.strictObject({ value: id, label: both })).optional(),
  /** What only the office can find out, such as whether a seal is genuine, is not asked of the applicant. */
  askedOf: z.enum(['applicant', 'office']).default('applicant'),
});

export type Fact = z.infer<typeof fact>;

/** A value each office sets for itself; null asks for no such thing. */
export const setting = z.strictObject({
  id,
  name: both,
  unit: both.optional(),
  value: z.union([z.number(), z.string(), z.boolean(), z.null()]),
  origin,
});

/** One condition of a service, with the reason the applicant reads. */
export const condition = z.strictObject({
  id,
  /** What is asked for, as the applicant reads it before applying. */
  asks: both,
  /** Why, and what to do where it does not hold. */
  reason: both,
  needs: term,
  /** Does it stop the application, or only warn? */
  severity: z.enum(['block', 'warn']),
  origin,
});

/** A paper that is handed in. */
export const paper = z.strictObject({
  id,
  name: both,
  /** What it must be like, and where one gets it. */
  how: both,
  of: z.enum(['firm', 'person', 'case']),
  /** Always, or where a term holds. */
  needed: z.union([z.literal(true), term]),
  form: z.enum(['original', 'copy', 'electronic']),
  copies: z.int().min(1).default(1),
  accepts: z.array(z.enum(['image/jpeg', 'image/png', 'application/pdf'])).min(1),
  /** How an upload of it is looked at, besides type and size. */
  check: z.enum(['portrait', 'signature', 'passport', 'credit-code']).optional(),
  /** Kept with the firm and used again, until its last day where it has one. */
  reusable: z.boolean().default(false),
  expires: z.boolean().default(false),
  /** Not older than so many months when handed in. */
  mostMonths: z.int().min(1).optional(),
});

/** How long the office has, in working days; each by the name of a setting. */
export const clock = z.strictObject({
  /** All that is missing is said at once within so many days. */
  correctWithin: id,
  decideWithin: id.nullable(),
  /** Where the law says so: no word by then, and it counts as accepted on the day of receipt. */
  silenceAccepts: z.boolean(),
  /** After a correction the count goes on, or begins anew. */
  afterCorrection: z.enum(['resume', 'restart']),
});

/** A step of handling, in order. */
export const stage = z.strictObject({
  id,
  name: both,
  /** What the applicant reads while it lasts: whose turn it is. */
  turn: both,
  kind: z.enum(['intake', 'review', 'external', 'make', 'collect']),
  /** Does the office's clock stand while it lasts? */
  stopsClock: z.boolean(),
});

/** A dated line of money. Amounts in the smallest unit of the currency; null where the payee sets it and says so there. */
export const fee = z.strictObject({
  id,
  name: both,
  payee: both,
  amount: z.int().min(0).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  per: z.enum(['person', 'case', 'paper']),
  /** In every case, or where a term holds. */
  due: z.union([z.literal(true), term]).default(true),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  origin,
});

export const letters = [
  'receipt',
  'acceptance',
  'correction',
  'not-accepted',
  'decision',
  'delivery',
] as const;

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
  basis: z.array(origin).min(1),
  audience: z.array(z.enum(['firm', 'person', 'public-body', 'journalist'])).min(1),
  channels: z.array(z.enum(['portal', 'counter', 'post'])).min(1),
  /** How many people one application may be for. */
  people: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }),
  facts: z.array(fact),
  settings: z.array(setting),
  conditions: z.array(condition),
  papers: z.array(paper).min(1),
  clock,
  stages: z.array(stage).min(2),
  fees: z.array(fee),
  letters: z.array(z.enum(letters)).min(1),
  /** What the applicant gets in the end. */
  result: z.strictObject({
    kind: z.enum(['card', 'certificate', 'letter', 'approval', 'passport', 'closing']),
    name: both,
  }),
  /** What is owed afterwards, such as a close-out within so many days. */
  after: z.array(z.strictObject({ id, what: both, withinDays: id.nullable(), origin })),
  rating: z.boolean(),
  retentionYears: id,
});
export type ServiceDefinition = z.infer<typeof serviceDefinition>;
