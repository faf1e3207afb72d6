import { implement } from '../../../../kernel/server/operation.ts';
import { seePaper as contract } from '../../contract/handling.ts';
import { noteAnswered } from '../correction-items.ts';
import { paperAsked } from '../paper-asked.ts';
import { presentCase } from '../present.ts';
import { papersOf, peopleOf } from '../queries.ts';
import { holdCase, writeStep } from '../step.ts';
import { writePaper } from '../write-paper.ts';

/** Notes that the original of a paper was seen at the counter. */
export const seePaper = implement(contract, async (ctx, { paper, personId, ...on }) => {
  const { row, definition } = await holdCase(ctx, on, 'seeOriginal');
  paperAsked(definition, await peopleOf(ctx, row.id), paper, personId);
  const seen = (await papersOf(ctx, row.id)).some(
    (one) => one.paper === paper && one.person === personId && one.standing === 'seen',
  );
  if (seen) return presentCase(ctx, row);
  await writePaper(ctx, row.id, { paper, person: personId, file: null, findings: [], issuedOn: null });
  await noteAnswered(ctx, row, 'paper', paper, personId);
  const line = { verb: 'service-hall.original-seen', data: { paper } } as const;
  return presentCase(ctx, await writeStep(ctx, row, {}, line));
});
