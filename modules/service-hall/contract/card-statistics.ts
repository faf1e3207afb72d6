/** Figures of travel cards: by economy, and by month. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

export const economyFigures = z.object({
  code: z.string(),
  name: both,
  /** Lines sent in the months looked at, and how they stand. */
  sent: z.int(),
  granted: z.int(),
  refused: z.int(),
  pending: z.int(),
  other: z.int(),
  /** Of those that wait, so many wait for longer than nine in ten of past cases did; null where that is not known. */
  slow: z.int().nullable(),
  /** Answered cases the two figures stand on. */
  n: z.int(),
  median: z.int().nullable(),
  p90: z.int().nullable(),
});
export type EconomyFigures = z.infer<typeof economyFigures>;

export const monthFigures = z.object({
  /** `2026-11` */
  month: z.string(),
  applications: z.int(),
  answers: z.int(),
  granted: z.int(),
  cards: z.int(),
  early: z.int(),
});
export type MonthFigures = z.infer<typeof monthFigures>;

export const readCardStatistics = operation({
  name: 'service-hall.readCardStatistics',
  method: 'GET',
  path: '/service-hall/card-statistics',
  about: {
    zh: '旅行卡统计：各经济体送出、同意、未同意、等待及用时，按月的申请、答复和制卡；件数太少的不报用时。',
    en: 'Figures of travel cards: by economy what was sent, granted, refused and waits, and how long it took; by month. No time is given of too few cases.',
  },
  input: z.object({ months: z.coerce.number().int().min(1).max(60).default(24) }),
  output: z.object({
    from: isoDate,
    economies: z.array(economyFigures),
    byMonth: z.array(monthFigures),
    inForce: z.int(),
    /** The fewest answered cases a median, and a ninth tenth, is given of. */
    fewest: z.object({ median: z.int(), p90: z.int() }),
    /** Days the scheme aims at for an economy’s answer, where the office names a figure. */
    aimDays: z.int().nullable(),
  }),
});
