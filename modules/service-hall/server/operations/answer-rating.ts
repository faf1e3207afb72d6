import { actorId } from '../../../../kernel/server/actor.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { answerRating as contract } from '../../contract/ratings.ts';
import { demandNotErased } from '../keeping/demand-not-erased.ts';
import { mayAnswerRating } from '../policy.ts';
import { getCase } from '../queries.ts';
import { callBackDone } from '../ratings/call-back.ts';
import { handlersOf } from '../ratings/handlers.ts';
import { presentRatings } from '../ratings/present-ratings.ts';
import type { RatingRecord } from '../ratings/queries.ts';
import { refuse } from '../refuse.ts';
import { caseMoved } from '../step.ts';
import type { HallTables } from '../tables.ts';

/** Answers a bad rating: mended, so that whoever gave it may say how it is now, or a mistake that is not counted. */
export const answerRating = implement(contract, async (ctx, { ratingId, version, as, words }) => {
  const row: RatingRecord = await getRow(ctx, 'service_hall.rating', ratingId, true);
  demand(mayAnswerRating(ctx.actor, await handlersOf(ctx, row)));
  demandVersion(row.version, version);
  const of = await getCase(ctx, row.hall_case);
  demandNotErased(of);
  if (row.state !== 'open') throw refuse('state-conflict', { reason: nothingOpen });
  const written = await tables<HallTables>(ctx)
    .updateTable('service_hall.rating')
    .set({
      state: as,
      answer: words,
      answered_by: actorId(ctx.actor),
      answered_at: ctx.now,
      version: row.version + 1,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: 'service-hall.rating-answered',
    subject: { kind: 'hall-case', id: row.hall_case },
    data: { as },
  });
  await callBackDone(ctx, row);
  if (row.again_of === null && as === 'mended') ctx.publish(caseMoved(of, 'service-hall.rating-answered'));
  return (await presentRatings(ctx, [written]))[0]!;
});

const nothingOpen = {
  zh: '这条评价无须处理，或已处理完毕。',
  en: 'This rating needs no answer, or has one.',
};
