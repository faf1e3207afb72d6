import type { Id } from '../../../kernel/contract/ids.ts';
import { actorId } from '../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { HallTables } from './tables.ts';

/** Writes a note of the staff. */
export async function writeNote(ctx: Ctx, caseId: Id, words: string): Promise<void> {
  await tables<HallTables>(ctx)
    .insertInto('service_hall.case_note')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      hall_case: caseId,
      words,
      by: actorId(ctx.actor),
      at: ctx.now,
    })
    .execute();
}
