/** Ratings 好差评: what whoever applied says of how a case was handled, on five levels: once, and once more after a bad one was mended. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** From very dissatisfied, 1, to very satisfied, 5. */
export const level = z.int().min(1).max(5);
export const ratingChannel = z.enum(['online', 'counter']);
export type RatingChannel = z.infer<typeof ratingChannel>;

/** The five levels in words, the worst first. */
export const levelWords = [
  { zh: '非常不满意', en: 'Very dissatisfied' },
  { zh: '不满意', en: 'Dissatisfied' },
  { zh: '基本满意', en: 'Fairly satisfied' },
  { zh: '满意', en: 'Satisfied' },
  { zh: '非常满意', en: 'Very satisfied' },
] as const;

/**
 * `given`: nothing more to do. `open`: bad, to be called back. `unanswered`: bad, and its case was erased before anybody answered.
 * `mended`: answered. `mistaken`: not counted.
 */
export const ratingStates = ['given', 'open', 'unanswered', 'mended', 'mistaken'] as const;
export const ratingState = z.enum(ratingStates);
export type RatingState = z.infer<typeof ratingState>;

const indicator = z.object({ id: z.string(), name: both });
const scored = indicator.extend({ level });

/** What was given, as whoever gave it sees it. */
export const ownRating = z.object({
  channel: ratingChannel,
  scores: z.array(scored),
  words: z.string().nullable(),
  givenAt: instant,
  /** The day the office mended what was bad; how, was said in the call. */
  mendedOn: isoDate.nullable(),
});

export const rating = ownRating.extend({
  id,
  version,
  case: z.object({ id, number: z.string(), service: both }),
  state: ratingState,
  /** Given after the first was mended. */
  again: z.boolean(),
  /** By when a bad one is to be mended. */
  due: isoDate.nullable(),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  abilities,
});
export type Rating = z.infer<typeof rating>;

const scores = z.record(z.string().max(40), level);

export const readOwnRating = operation({
  name: 'service-hall.readOwnRating',
  method: 'GET',
  path: '/public/service-hall/cases/:caseId/rating',
  open: true,
  about: {
    zh: '申请方：本件可评价的指标，以及已作的评价。',
    en: 'The applicant: what can be rated of one’s case, and what was.',
  },
  input: z.object({ caseId: id }),
  output: z.object({
    channel: ratingChannel,
    indicators: z.array(indicator),
    /** The first word first. */
    given: z.array(ownRating),
    /** What may be said now: a first word, one more after a bad one was mended, or nothing. */
    next: z.enum(['first', 'again']).nullable(),
  }),
});

export const rateCase = operation({
  name: 'service-hall.rateCase',
  method: 'POST',
  path: '/public/service-hall/cases/:caseId/rating',
  open: true,
  about: {
    zh: '申请方：办结后评价一次，每项指标五级，1为非常不满意，5为非常满意；差评整改后可再评一次，前一次不改。',
    en: 'The applicant: rate the handling of a finished case, once, each indicator from 1, very dissatisfied, to 5, very satisfied; once more after a bad rating was mended, which stays as it was.',
  },
  input: z.object({
    caseId: id,
    scores,
    words: z
      .string()
      .trim()
      .max(1000)
      .transform((text) => text || null)
      .nullable()
      .default(null),
  }),
  output: ownRating,
  refusals: ['state-conflict', 'already-rated'],
});

export const listRatings = operation({
  name: 'service-hall.listRatings',
  method: 'GET',
  path: '/service-hall/ratings',
  about: { zh: '评价列表，新的在前。', en: 'Ratings, newest first.' },
  input: pageQuery.extend({ state: ratingState.optional(), case: id.optional() }),
  output: pageOf(rating),
});

export const answerRating = operation({
  name: 'service-hall.answerRating',
  method: 'POST',
  path: '/service-hall/ratings/:ratingId/answer',
  about: {
    zh: '处理差评：回访并整改，或认定为误评（不计入统计），写明经过。由未经办本件的负责人办理。',
    en: 'Answer a bad rating: called back and mended, or found to be a mistake and not counted; say how. For a chief who did not handle the case.',
  },
  input: z.object({
    ratingId: id,
    version,
    as: z.enum(['mended', 'mistaken']),
    words: z.string().trim().min(1).max(1000),
  }),
  output: rating,
  refusals: ['state-conflict'],
});

export const readRatingFigures = operation({
  name: 'service-hall.readRatingFigures',
  method: 'GET',
  path: '/service-hall/rating-figures',
  about: {
    zh: '按月统计的评价；误评不计。',
    en: 'Ratings by month; those found to be mistakes are not counted.',
  },
  input: z.object({ months: z.coerce.number().int().min(1).max(36).default(12) }),
  output: z.object({
    months: z.array(
      z.object({
        /** `2026-11` */
        month: z.string(),
        /** Cases that could be rated since, by the month they were closed in. */
        closed: z.int(),
        rated: z.int(),
        /** Of the ratings, those given after a bad one was mended. */
        again: z.int(),
        /** How many gave each level overall, from 1 to 5. */
        levels: z.array(z.int()).length(5),
        /** Of all that were given overall; null where there is none. */
        mean: z.number().nullable(),
        bad: z.int(),
        /** Of the bad ones, those answered by their day. */
        mendedInTime: z.int(),
        mistaken: z.int(),
      }),
    ),
  }),
});
