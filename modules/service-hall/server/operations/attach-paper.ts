import { actorId } from '../../../../kernel/server/actor.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { keepFile } from '../../../../kernel/server/files/keep-file.ts';
import { takeBytes } from '../../../../kernel/server/files/take-file.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { attachPaper as contract } from '../../contract/applying.ts';
import type { FoundInEntry } from '../../contract/case.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import { noteAnswered } from '../correction-items.ts';
import { presentOwn } from '../present.ts';
import { papersOf, peopleOf } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import type { HallTables } from '../tables.ts';
import { takePaperAway } from '../take-paper-away.ts';

/** Hands in a paper: looked at and stored before the transaction, then in the place of the one before. */
export const attachPaper = implementPrepared(
  contract,
  async (preparing, { content, paper: paperId, personId, ...on }) => {
    const { paper } = await preparing.read(async (ctx) => {
      const { row, definition } = await holdCase(ctx, on, 'attach');
      return { paper: paperIn(definition, paperId), people: await peopleOf(ctx, row.id) };
    });
    const taken = await takeBytes(preparing, Buffer.from(content, 'base64'), 'paper');
    const accepted = taken.type === 'application/pdf' ? taken.type : 'image';
    if (!paper.accepts.some((type) => type.startsWith(accepted)))
      throw refuse('paper-unknown', { accepts: paper.accepts.join(', ') });
    const findings: FoundInEntry[] = [];
    return { taken, findings };
  },
  async (ctx, { paper, personId, name, issuedOn, ...on }, { taken, findings }) => {
    const { row, definition } = await holdCase(ctx, on, 'attach');
    const of = paperIn(definition, paper).of;
    const people = await peopleOf(ctx, row.id);
    if ((of === 'person') !== people.some(({ id }) => id === personId))
      throw refuse('paper-unknown', { accepts: paperIn(definition, paper).accepts.join(', ') });
    for (const before of await papersOf(ctx, row.id))
      if (before.paper === paper && before.person === personId) await takePaperAway(ctx, before);
    const file = await keepFile(ctx, { subject: { kind: 'hall-case', id: row.id }, taken, name });
    await tables<HallTables>(ctx)
      .insertInto('service_hall.case_paper')
      .values({
        office: ctx.office.code,
        id: ctx.newId(),
        hall_case: row.id,
        person: personId,
        paper,
        file: file.id,
        standing: standingOf(findings),
        findings: JSON.stringify(findings),
        issued_on: issuedOn,
        why: null,
        added_at: ctx.now,
        added_by: actorId(ctx.actor),
      })
      .execute();
    await noteAnswered(ctx, row, 'paper', paper, personId);
    const written = await writeStep(
      ctx,
      row,
      {},
      {
        verb: 'service-hall.paper-handed-in',
        data: { paper, file: file.id },
      },
    );
    return presentOwn(ctx, written);
  },
);

function paperIn(definition: ServiceDefinition, id: string): ServiceDefinition['papers'][number] {
  const paper = definition.papers.find((one) => one.id === id);
  if (!paper) throw refuse('paper-unknown', { accepts: definition.papers.map((one) => one.id).join(', ') });
  return paper;
}

/** How a paper stands by what was found in it: the gravest counts. */
export function standingOf(findings: readonly FoundInEntry[]): 'good' | 'doubtful' | 'bad' {
  if (findings.some(({ severity }) => severity === 'bad')) return 'bad';
  return findings.some(({ severity }) => severity === 'doubtful') ? 'doubtful' : 'good';
}
