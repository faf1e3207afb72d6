import { type Ctx, tables } from '../../../kernel/server/context.ts';
import { onTheWay } from '../../../kernel/server/database/on-the-way.ts';
import { type Beginning, composeCase } from './compose-case.ts';
import type { WholeCase } from './gather.ts';
import type { CaseRecord } from './queries.ts';
import { caseMoved } from './step.ts';
import type { HallTables } from './tables.ts';
import { writePeople } from './write-people.ts';

/** Begins a case by the edition in force, as a draft. Whether the actor may is the caller's to ask. */
export async function beginCase(ctx: Ctx, beginning: Beginning): Promise<CaseRecord> {
  const whole = await composeCase(ctx, beginning);
  await writeCase(ctx, whole);
  return whole.row;
}

/** Writes a composed case down, on the way to commit, with the line that it was begun. */
export async function writeCase(ctx: Ctx, { row, people, definition }: WholeCase): Promise<void> {
  const { answers, office_answers } = row;
  await onTheWay(
    ctx.db,
    tables<HallTables>(ctx)
      .insertInto('service_hall.hall_case')
      .values({
        ...row,
        answers: JSON.stringify(answers),
        office_answers: JSON.stringify(office_answers),
      }),
  );
  await writePeople(ctx, people);
  const verb = 'service-hall.case-begun';
  ctx.record({
    verb,
    subject: { kind: 'hall-case', id: row.id },
    data: {
      service: row.service,
      edition: row.edition,
      stage: definition.stages[0]!.id,
      channel: row.channel,
    },
  });
  ctx.publish(caseMoved(row, verb));
}
