import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { rateCase as contract } from '../../contract/ratings.ts';
import { nextVerbs } from '../core/case-state.ts';
import { stateWords } from '../core/case-words.ts';
import { channelOf, isBad, mayFollow, misrated } from '../core/ratings.ts';
import { stageOf } from '../core/stages.ts';
import { editionOf } from '../editions.ts';
import { heldDeskKey } from '../firms/desk-key.ts';
import { demandNotErased } from '../keeping/demand-not-erased.ts';
import { may } from '../policy.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import { askCallBack, mendBy } from '../ratings/call-back.ts';
import { closedOn } from '../ratings/closed-on.ts';
import { indicatorsOn } from '../ratings/indicators.ts';
import { presentOwnRating } from '../ratings/present-ratings.ts';
import { type RatingRecord, ratingsOf } from '../ratings/queries.ts';
import { refuse } from '../refuse.ts';
import type { HallTables } from '../tables.ts';

/** Rates how a finished case was handled, once, and once more after a bad rating was mended. A bad one is given to a chief to call back about. */
export const rateCase = implement(contract, async (ctx, { caseId, scores, words }) => {
  const { of, again } = await ratable(ctx, caseId);
  const channel = channelOf(of.channel);
  const wrong = misrated(indicatorsOn(channel, closedOn(ctx, of)), scores);
  if (wrong.length > 0)
    throw refuse('input-invalid', {}, Object.fromEntries(wrong.map((id) => [`scores.${id}`, eachOnce])));
  const due = isBad(scores) ? await mendBy(ctx) : null;
  const written = await tables<HallTables>(ctx)
    .insertInto('service_hall.rating')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      hall_case: of.id,
      again_of: again?.id ?? null,
      channel,
      overall: scores['overall']!,
      scores: JSON.stringify(scores),
      words,
      state: due === null ? 'given' : 'open',
      due,
      answer: null,
      answered_by: null,
      answered_at: null,
      given_at: ctx.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: 'service-hall.case-rated',
    subject: { kind: 'hall-case', id: of.id },
    data: { overall: written.overall, bad: due !== null, again: again !== null },
  });
  if (due !== null) await askCallBack(ctx, of, written, due);
  return presentOwnRating(ctx, written);
});

/** A case held, that this actor may rate now, and after which bad rating where it is not the first word. */
async function ratable(ctx: Ctx, caseId: string): Promise<{ of: CaseRecord; again: RatingRecord | null }> {
  const of = await getCase(ctx, caseId, true);
  const stage = stageOf(await editionOf(ctx, of.service, of.edition), of.stage);
  const acts = await heldDeskKey(ctx);
  if (may(ctx.actor, 'see', of, stage, acts) !== true) throw refuse('not-found');
  demand(may(ctx.actor, 'rate', of, stage, acts));
  demandNotErased(of);
  if (!nextVerbs[of.state].includes('rate')) throw refuse('state-conflict', { reason: stateWords[of.state] });
  const follows = mayFollow(await ratingsOf(ctx, caseId));
  if (follows.next === null) throw refuse('already-rated');
  return { of, again: follows.next === 'again' ? follows.of : null };
}

const eachOnce = {
  zh: '请为每一项指标选一级，不评其他。',
  en: 'Choose a level for each indicator, and for nothing else.',
};
