import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ConceptTable, LanguageTables } from '../tables.ts';
import { moveConcept } from './move-concept.ts';

/** Puts the latest edition of a concept in force. */
export async function approve(ctx: Ctx, row: ConceptTable): Promise<void> {
  await tables<LanguageTables>(ctx)
    .updateTable('language.concept_edition')
    .set({ approved_at: ctx.now, approved_by: actorId(ctx.actor) })
    .where('office', '=', ctx.office.code)
    .where('concept', '=', row.id)
    .where('edition', '=', row.latest)
    .execute();
  await moveConcept(ctx, row, { in_force: row.latest });
  ctx.record({
    verb: 'language.concept-approved',
    subject: { kind: 'concept', id: row.id },
    data: { version: row.version + 1, edition: row.latest },
  });
}
