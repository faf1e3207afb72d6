import { implement } from '../../../../../kernel/server/operation.ts';
import { describeConceptPicture as contract } from '../../../contract/concept-pictures.ts';
import { heldPictures } from '../pictures-step.ts';
import { wholeConcept } from '../whole-concept.ts';
import { writeNext } from '../write-next.ts';

/** Says in other words what is on a picture and whose it is, for another to approve. */
export const describeConceptPicture = implement(contract, async (ctx, { alt, source, ...on }) => {
  const { record, pictures } = await heldPictures(ctx, on);
  const words = { alt_zh: alt.zh, alt_en: alt.en, source };
  await writeNext(ctx, record, {
    pictures: pictures.map((one) => (one.place === on.place ? { ...one, ...words } : one)),
  });
  return wholeConcept(ctx, record.row.id);
});
