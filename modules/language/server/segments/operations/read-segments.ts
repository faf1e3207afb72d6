import { sql } from 'kysely';
import { z } from 'zod';
import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { readSegments as contract } from '../../../contract/segments.ts';
import { seenFile } from '../held-segment.ts';
import { presentFileHead, presentSegments } from '../present.ts';
import { openComments, saidAlike, segmentsIn, withCounts } from '../queries.ts';

/** The segments of a file in their order, with what is known of the file. */
export const readSegments = implement(contract, async (ctx, input) => {
  const seen = await seenFile(ctx, input.fileId);
  const found = narrowed(segmentsIn(ctx, seen.file), input);
  let page = withCounts(found).orderBy('s.place');
  if (input.after) page = page.where('s.place', '>', keysOf(input.after, place)[0]);
  const result = await pageOfQuery(page, found, input, (row) => [row.place]);
  return {
    ...result,
    items: await presentSegments(ctx, result.items),
    file: await presentFileHead(ctx, seen),
  };
});

const place = z.tuple([z.int().min(0).max(2_147_483_647)]);

function narrowed(
  query: ReturnType<typeof segmentsIn>,
  { only, q }: Pick<InputOf<typeof contract>, 'only' | 'q'>,
): ReturnType<typeof segmentsIn> {
  let found = query;
  if (only === 'commented') found = found.where(openComments, '>', 0);
  else if (only === 'repeated') found = found.where(saidAlike, '>', 1);
  else if (only === 'changed') found = found.where('s.agreed', 'is not', null);
  else if (only) found = found.where('s.state', '=', only);
  if (q)
    found = found.where(
      sql<boolean>`(position(lower(${q}) in lower(s.source)) > 0 or position(lower(${q}) in lower(coalesce(s.target, ''))) > 0)`,
    );
  return found;
}
