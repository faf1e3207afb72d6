import { implement } from '../../../../kernel/server/operation.ts';
import { noteCase as contract } from '../../contract/handling.ts';
import { presentCase } from '../present.ts';
import { holdCase, writeStep } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Writes a note to the staff. */
export const noteCase = implement(contract, async (ctx, { words, ...on }) => {
  const { row } = await holdCase(ctx, on, 'note');
  await writeNote(ctx, row.id, words);
  return presentCase(ctx, await writeStep(ctx, row, {}, { verb: 'service-hall.case-noted' }));
});
