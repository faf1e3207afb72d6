import { keepFile } from '../../../../../kernel/server/files/keep-file.ts';
import { takeBytes } from '../../../../../kernel/server/files/take-file.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { addConceptPicture as contract } from '../../../contract/concept-pictures.ts';
import { mostPictures } from '../../../contract/terms.ts';
import { refuse } from '../../refuse.ts';
import { picturesOf } from '../pictures.ts';
import { demandConcept, holdConcept } from '../step.ts';
import { wholeConcept } from '../whole-concept.ts';
import { writeNext } from '../write-next.ts';

/** Adds a picture to a concept, for another to approve. Looked at, made anew and stored before the transaction. */
export const addConceptPicture = implementPrepared(
  contract,
  async (preparing, { image, ...on }) => {
    await preparing.read((ctx) => demandConcept(ctx, on, 'change'));
    return takeBytes(preparing, Buffer.from(image.base64, 'base64'), 'image');
  },
  async (ctx, { image, alt, source, ...on }, taken) => {
    const record = await holdConcept(ctx, on, 'change');
    const before = await picturesOf(ctx, { concept: record.row.id, edition: record.row.latest });
    if (before.length >= mostPictures) throw refuse('too-many-pictures', { most: mostPictures });
    const subject = { kind: 'concept', id: record.row.id };
    const { id: file } = await keepFile(ctx, { subject, taken, name: image.name, alt });
    const added = { file, target: null, alt_zh: alt.zh, alt_en: alt.en, source };
    await writeNext(ctx, record, { pictures: [...before, added] });
    return wholeConcept(ctx, record.row.id);
  },
);
