import { implement } from '../../../../kernel/server/operation.ts';
import { readTracked as contract } from '../../contract/portal.ts';
import { editionOf } from '../editions.ts';
import { presentOwn } from '../present.ts';
import { guideOf } from '../public-queries.ts';
import { getCase } from '../queries.ts';
import { refuse } from '../refuse.ts';

/** How a case stands, for whoever follows it: the answer holds no name and no paper. */
export const readTracked = implement(contract, async (ctx) => {
  const { actor } = ctx;
  if (actor.kind !== 'visitor' || actor.holder.kind !== 'hall-track') throw refuse('visit-over');
  const row = await getCase(ctx, actor.holder.id);
  const own = await presentOwn(ctx, row);
  const { stages } = await guideOf(ctx, await editionOf(ctx, row.service, row.edition), row.answers);
  const items = own.state === 'correcting' ? (own.corrections.at(-1)?.items ?? []) : [];
  return {
    ...own,
    stages,
    toCorrect: items.filter(({ answered }) => !answered).length,
  };
});
