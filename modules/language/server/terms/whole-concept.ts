import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { WholeConcept } from '../../contract/terms.ts';
import { shownPictures } from './pictures.ts';
import { presentWhole } from './present.ts';
import { findCurrent, getConcept } from './queries.ts';

/** A concept as last written, beside what is in force, with the pictures of both. */
export async function wholeConcept(ctx: Ctx, id: Id): Promise<WholeConcept> {
  const record = await getConcept(ctx, id);
  const current = await findCurrent(ctx, record.row);
  const { latest, in_force } = record.row;
  const pictures = await shownPictures(ctx, id, current ? [latest, in_force!] : [latest]);
  return presentWhole(ctx, record, current, pictures);
}
