import { implement } from '../../../../kernel/server/operation.ts';
import { eraseCase as contract } from '../../contract/keeping.ts';
import { eraseCase as erase } from '../keeping/erase.ts';
import { presentCase } from '../present.ts';
import { holdCase } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Erases what is personal in a closed case before its time, as whoever it is of asks. Why stays with it as a note. */
export const eraseCase = implement(contract, async (ctx, { why, ...on }) => {
  const { row } = await holdCase(ctx, on, 'erase');
  const written = await erase(ctx, row);
  await writeNote(ctx, row.id, why);
  return presentCase(ctx, written);
});
