/** What the hall did in a span of days, in figures. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

export const serviceFigures = z.object({
  service: z.object({ code: z.string(), name: both }),
  /** Cases received in the span, and what became of cases in it. */
  received: z.int(),
  done: z.int(),
  refused: z.int(),
  withdrawn: z.int(),
  /** Still worked on today, whenever they came, and those of them past their day. */
  open: z.int(),
  late: z.int(),
  /** Days from receipt to the end, in the middle of what was done in the span; null of too few. */
  medianDays: z.int().nullable(),
});
export const dayFigures = z.object({
  day: isoDate,
  received: z.int(),
  done: z.int(),
  tickets: z.int(),
  served: z.int(),
  absent: z.int(),
  /** Mean minutes to the first call; null where nobody was called. */
  meanWait: z.int().nullable(),
  kept: z.int(),
  missed: z.int(),
});
export const stageFigures = z.object({
  service: z.object({ code: z.string(), name: both }),
  stage: z.object({ id: z.string(), name: both }),
  open: z.int(),
});

/** What was to be closed out by a day in the span: `due` is the sum of what follows. */
export const closeOutFigures = z.object({
  service: z.object({ code: z.string(), name: both }),
  due: z.int(),
  inTime: z.int(),
  /** Closed after its day, or still open past it. */
  late: z.int(),
  /** The visit did not take place. */
  calledOff: z.int(),
  /** Open, its day not past. */
  waiting: z.int(),
});

/** How long cases stayed in a stage they left in the span. */
export const stageTimes = z.object({
  service: z.object({ code: z.string(), name: both }),
  stage: z.object({ id: z.string(), name: both }),
  /** How many times the stage was left. */
  n: z.int(),
  /** Days, with a decimal, that half and nine in ten took at most; null of too few. */
  median: z.number().nullable(),
  most: z.number().nullable(),
});
export type StageTimes = z.infer<typeof stageTimes>;

/** What was given in the span: how often each level, from 1 to 5, and their mean; mistakes are not counted. */
const levels = z.object({ n: z.int(), levels: z.array(z.int()).length(5), mean: z.number().nullable() });
export const ratingFigures = z.object({
  services: z.array(
    levels.extend({
      service: z.object({ code: z.string(), name: both }),
      /** Bad ones, and of them those answered. */
      bad: z.int(),
      answered: z.int(),
      /** Of all, those given after a bad one was mended. */
      again: z.int(),
    }),
  ),
  indicators: z.array(levels.extend({ id: z.string(), name: both })),
});
export type RatingFigures = z.infer<typeof ratingFigures>;

/** The fewest cases done, or stages left, a median is said of. */
export const fewestForMedian = 5;

export const hallStatistics = z.object({
  from: isoDate,
  to: isoDate,
  services: z.array(serviceFigures),
  days: z.array(dayFigures),
  stages: z.array(stageFigures),
  ratings: ratingFigures,
  closeOuts: z.array(closeOutFigures),
});
export type HallStatistics = z.infer<typeof hallStatistics>;

/** The span asked for; the last thirty days where none is. */
export const statisticsSpan = z.object({ from: isoDate.optional(), to: isoDate.optional() });

export const readStatistics = operation({
  name: 'service-hall.readStatistics',
  method: 'GET',
  path: '/service-hall/statistics',
  about: {
    zh: '一段时间里按事项、按日、按环节的件数，评价和销签；最长一年，默认近三十天。',
    en: 'Figures of a span by service, day and stage, its ratings and close-outs; a year at most, the last thirty days unless said.',
  },
  input: statisticsSpan,
  output: hallStatistics,
});

export const readStageTimes = operation({
  name: 'service-hall.readStageTimes',
  method: 'GET',
  path: '/service-hall/statistics/stage-times',
  about: {
    zh: '一段时间里离开各环节的办件在该环节停留多久：次数、中位数和九成所需天数；最长一年，默认近三十天。',
    en: 'How long cases stayed in the stages they left in a span: how many, the median, and the days nine in ten took; a year at most, the last thirty days unless said.',
  },
  input: statisticsSpan,
  output: z.object({ from: isoDate, to: isoDate, stages: z.array(stageTimes) }),
});
