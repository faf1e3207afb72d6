import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';
import type { ConceptPictureTable } from '../tables.ts';
import { picturesOf } from './pictures.ts';
import type { ConceptRecord } from './queries.ts';
import { holdConcept } from './step.ts';

/** The concept a change of one of its pictures is made in, held until the transaction ends, with all of them. */
export async function heldPictures(
  ctx: Ctx,
  { place, ...on }: { conceptId: Id; version: number; place: number },
): Promise<{ record: ConceptRecord; pictures: ConceptPictureTable[] }> {
  const record = await holdConcept(ctx, on, 'change');
  const pictures = await picturesOf(ctx, { concept: record.row.id, edition: record.row.latest });
  if (!pictures.some((one) => one.place === place)) throw refuse('not-found');
  return { record, pictures };
}
