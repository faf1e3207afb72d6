import { keepCopy } from '../../../../../kernel/server/files/keep-file.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { useFirmPaper as contract } from '../../../contract/firm-desk.ts';
import { isUsable } from '../../core/firm-papers.ts';
import { noteAnswered } from '../../correction-items.ts';
import { demandOpen } from '../../correction-scope.ts';
import { presentFirmPapers } from '../../firms/present-firm.ts';
import { shareFirm } from '../../firms/queries.ts';
import { paperAsked } from '../../paper-asked.ts';
import { presentOwn } from '../../present.ts';
import { papersOf } from '../../queries.ts';
import { refuse } from '../../refuse.ts';
import { holdCase, writeStep } from '../../step.ts';
import { takePaperAway } from '../../take-paper-away.ts';
import { writePaper } from '../../write-paper.ts';

/** Hands in a paper kept with the firm a case is of, while it is good. The case has it from then on, whatever the firm does. */
export const useFirmPaper = implement(contract, async (ctx, { firmPaperId, ...on }) => {
  const held = await holdCase(ctx, on, 'attach');
  const { row, definition } = held;
  // Held, so that the paper does not go meanwhile.
  if (row.firm !== null) await shareFirm(ctx, row.firm);
  const papers = row.firm === null ? [] : await presentFirmPapers(ctx, row.firm);
  const kept = papers.find(({ id }) => id === firmPaperId);
  if (!kept) throw refuse('not-found');
  if (!isUsable(kept.state)) throw refuse('firm-paper-over');
  const { paper } = paperAsked(definition, [], kept.paper, null);
  if (!paper.reusable) throw refuse('not-found');
  await demandOpen(ctx, held, [{ target: 'paper', name: paper.id, person: null }]);
  for (const before of await papersOf(ctx, row.id))
    if (before.file !== null && before.paper === paper.id) await takePaperAway(ctx, before);
  const file = await keepCopy(ctx, { of: kept.file.id, subject: { kind: 'hall-case', id: row.id } });
  const { findings, issuedOn } = kept;
  await writePaper(ctx, row.id, { paper: paper.id, person: null, file: file.id, findings, issuedOn });
  await noteAnswered(ctx, row, 'paper', paper.id, null);
  const data = { paper: paper.id, file: file.id };
  return presentOwn(ctx, await writeStep(ctx, row, {}, { verb: 'service-hall.paper-handed-in', data }));
});
