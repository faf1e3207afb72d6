import type { Ctx } from '../../../../kernel/server/context.ts';
import { keepFile } from '../../../../kernel/server/files/keep-file.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { attachPaper as contract } from '../../contract/applying.ts';
import { passportOf } from '../core/check-person.ts';
import { noteAnswered } from '../correction-items.ts';
import { demandOpen } from '../correction-scope.ts';
import { paperAsked } from '../paper-asked.ts';
import { presentOwn, presentPerson } from '../present.ts';
import { papersOf, peopleOf } from '../queries.ts';
import { holdCase, writeStep } from '../step.ts';
import { takePaperAway } from '../take-paper-away.ts';
import { takePaper } from '../uploads/take-paper.ts';
import { writePaper } from '../write-paper.ts';

/** Hands in a paper: looked at and stored before the transaction, then put in the place of the one before. */
export const attachPaper = implementPrepared(
  contract,
  async (preparing, { content, paper, personId, caseId, version }) => {
    const asked = await preparing.read((ctx) => lookedFor(ctx, { caseId, version }, paper, personId));
    return takePaper(preparing, content, asked.paper, asked.typed);
  },
  async (ctx, { paper, personId, name, issuedOn, caseId, version }, { taken, findings }) => {
    const held = await holdCase(ctx, { caseId, version }, 'attach');
    const { row, definition } = held;
    paperAsked(definition, await peopleOf(ctx, row.id), paper, personId);
    await demandOpen(ctx, held, [{ target: 'paper', name: paper, person: personId }]);
    for (const before of await papersOf(ctx, row.id))
      if (before.file !== null && before.paper === paper && before.person === personId)
        await takePaperAway(ctx, before);
    const file = await keepFile(ctx, { subject: { kind: 'hall-case', id: row.id }, taken, name });
    await writePaper(ctx, row.id, { paper, person: personId, file: file.id, findings, issuedOn });
    await noteAnswered(ctx, row, 'paper', paper, personId);
    const data = { paper, file: file.id, ...(personId && { person: personId }) };
    const line = { verb: 'service-hall.paper-handed-in', data } as const;
    return presentOwn(ctx, await writeStep(ctx, row, {}, line));
  },
);

/** The paper a file is handed in as, and what was typed beside it. */
async function lookedFor(
  ctx: Ctx,
  on: { caseId: string; version: number },
  paperId: string,
  personId: string | null,
) {
  const held = await holdCase(ctx, on, 'attach', false);
  const { paper, person } = paperAsked(held.definition, await peopleOf(ctx, held.row.id), paperId, personId);
  await demandOpen(ctx, held, [{ target: 'paper', name: paperId, person: personId }]);
  if (!person) return { paper, typed: {} };
  const typed = presentPerson(person);
  const mrz = typed.mrz ?? undefined;
  return { paper, typed: paper.check === 'passport' ? { mrz, passport: passportOf(typed) } : {} };
}
