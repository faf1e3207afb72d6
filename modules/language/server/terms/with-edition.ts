import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { LanguageTables } from '../tables.ts';

/** Which edition of a concept: the one last written, or the one in force. */
export type WhichEdition = 'latest' | 'in_force';

/** The concepts of the office (`concept`), each with that edition (`edition`); those that have none are left out. */
export function conceptsWithEdition(ctx: Ctx, which: WhichEdition) {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.concept as concept')
    .innerJoin('language.concept_edition as edition', (join) =>
      join
        .onRef('edition.office', '=', 'concept.office')
        .onRef('edition.concept', '=', 'concept.id')
        .onRef('edition.edition', '=', `concept.${which}`),
    )
    .where('concept.office', '=', ctx.office.code);
}

/** The same with each term (`term`) of that edition. */
export function conceptsWithTerms(ctx: Ctx, which: WhichEdition) {
  return conceptsWithEdition(ctx, which).innerJoin('language.term as term', (join) =>
    join
      .onRef('term.office', '=', 'edition.office')
      .onRef('term.concept', '=', 'edition.concept')
      .onRef('term.edition', '=', 'edition.edition'),
  );
}
