import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import { answerRating } from '../operations/answer-rating.ts';
import { listRatings } from '../operations/list-ratings.ts';
import { rateCase } from '../operations/rate-case.ts';
import { readOwnRating } from '../operations/read-own-rating.ts';
import { readRatingFigures } from '../operations/read-rating-figures.ts';

/** What is done with ratings. */
export const ratingOperations: AnyOperation[] = [
  readOwnRating,
  rateCase,
  listRatings,
  answerRating,
  readRatingFigures,
];
