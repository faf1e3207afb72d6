/** What the advisors of a travel card say: on the passport, on an early card, and on a new passport. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { cardService } from './card-states.ts';

const named = { economy: z.string(), name: both };

export const runway = z.object({
  /** Counted from the day it was sent, or from today. */
  from: isoDate,
  passportEndsOn: isoDate,
  monthsLeft: z.int(),
  readyOn: isoDate,
  cardEndsOn: isoDate,
  monthsShort: z.int(),
  least: z.int().nullable(),
  advised: z.int().nullable(),
  advice: z.enum(['enough', 'shorter-than-card', 'renew-passport-first']),
  lines: z.array(
    z.object({
      ...named,
      n: z.int(),
      likelyOn: isoDate.nullable(),
      slowOn: isoDate.nullable(),
      monthsLeft: z.int().nullable(),
      endsBefore: z.boolean(),
      overdue: z.boolean(),
    }),
  ),
});
export type RunwayAdvice = z.infer<typeof runway>;

export const earlyCard = z.object({
  gained: z.array(z.object(named)),
  missing: z.array(z.object({ ...named, likelyOn: isoDate.nullable() })),
  refused: z.array(z.object(named)),
  fullOn: isoDate.nullable(),
  trips: z.array(
    z.object({ ...named, on: isoDate, becomes: z.enum(['helped', 'late', 'not-granted', 'not-needed']) }),
  ),
  advice: z.enum(['nothing-granted', 'too-few', 'nothing-missing', 'helps-trips', 'wait', 'your-choice']),
  /** What making it again costs, in the smallest unit; null where no fee is known. */
  remake: z.object({ amount: z.int(), currency: z.string() }).nullable(),
});
export type EarlyCardAdvice = z.infer<typeof earlyCard>;

export const cardAdvice = z.object({
  /** Of an application that is open. */
  runway: runway.nullable(),
  /** Of an application that waits. */
  earlyCard: earlyCard.nullable(),
  /** What a new passport would ask for now. */
  onNewPassport: z.object({
    services: z.array(cardService),
    because: z.enum([
      'nothing-hangs-on-it',
      'application-pending',
      'renewal-pending',
      'early-card-and-pending',
      'card-near-its-end',
      'card-in-force',
    ]),
    cardUnusable: z.boolean(),
  }),
  renewFromMonths: z.int(),
});
export type CardAdvice = z.infer<typeof cardAdvice>;
