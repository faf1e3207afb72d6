import type { Updateable } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ConceptTable, LanguageTables } from '../tables.ts';

/** Writes where a concept stands from now on, as its next version. */
export async function moveConcept(
  ctx: Ctx,
  row: ConceptTable,
  standing: Updateable<ConceptTable>,
): Promise<void> {
  await tables<LanguageTables>(ctx)
    .updateTable('language.concept')
    .set({ ...standing, version: row.version + 1 })
    .where('office', '=', row.office)
    .where('id', '=', row.id)
    .execute();
}
