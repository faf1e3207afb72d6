import { implement } from '../../../../../kernel/server/operation.ts';
import { removeConceptPicture as contract } from '../../../contract/concept-pictures.ts';
import { heldPictures } from '../pictures-step.ts';
import { wholeConcept } from '../whole-concept.ts';
import { writeNext } from '../write-next.ts';

/** Takes a picture from a concept, for another to approve: its bytes go once no edition has it. */
export const removeConceptPicture = implement(contract, async (ctx, on) => {
  const { record, pictures } = await heldPictures(ctx, on);
  await writeNext(ctx, record, { pictures: pictures.filter(({ place }) => place !== on.place) });
  return wholeConcept(ctx, record.row.id);
});
