import type { z } from 'zod';
import { civil } from '../../../../kernel/contract/office-time.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ownRating, Rating } from '../../contract/ratings.ts';
import { editionOf } from '../editions.ts';
import { mayAnswerRating } from '../policy.ts';
import type { HallTables } from '../tables.ts';
import { handlersOf } from './handlers.ts';
import { everyIndicator, indicatorName } from './indicators.ts';
import type { RatingRecord } from './queries.ts';

/** Indicators stand in the order of their list, whatever order the database keeps them in. */
function placeOf(indicator: string): number {
  return everyIndicator.findIndex(({ id }) => id === indicator);
}

/** A rating as whoever gave it sees it. */
export function presentOwnRating(
  ctx: Ctx,
  { channel, scores, words, given_at: at, state, answered_at: answered }: RatingRecord,
): z.infer<typeof ownRating> {
  const mended = state === 'mended' && answered;
  return {
    channel,
    scores: Object.entries(scores)
      .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
      .map(([id, level]) => ({ id, level, name: indicatorName(channel, id) })),
    words,
    givenAt: at.toISOString(),
    mendedOn: mended ? civil(ctx.office.timeZone, mended.toISOString()).day : null,
  };
}

/** Ratings as the staff sees them. */
export async function presentRatings(ctx: Ctx, rows: readonly RatingRecord[]): Promise<Rating[]> {
  if (rows.length === 0) return [];
  const cases = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select(['id', 'number', 'service', 'edition'])
    .where('office', '=', ctx.office.code)
    .where(
      'id',
      'in',
      rows.map((row) => row.hall_case),
    )
    .execute();
  const ratings: Rating[] = [];
  for (const row of rows) {
    const of = cases.find(({ id }) => id === row.hall_case)!;
    const { name } = await editionOf(ctx, of.service, of.edition);
    const answer = mayAnswerRating(ctx.actor, await handlersOf(ctx, row));
    ratings.push({
      ...presentOwnRating(ctx, row),
      id: row.id,
      version: row.version,
      again: row.again_of !== null,
      case: { id: of.id, number: of.number!, service: name },
      state: row.state,
      due: row.due,
      answer: row.answer,
      answeredAt: row.answered_at?.toISOString() ?? null,
      abilities: row.state === 'open' ? { answer } : {},
    });
  }
  return ratings;
}
