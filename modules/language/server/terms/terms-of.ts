import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { FoundTerm } from '../../contract/terms.ts';
import { conceptsWithTerms } from './with-edition.ts';

/** All terms in force today, concept by concept: what checks and recognition go by. */
export async function termsOf(ctx: Ctx): Promise<FoundTerm[]> {
  return inForce(ctx).execute();
}

/** Those of the concepts of which a term holds these words, or stands in them. */
export async function termsHolding(ctx: Ctx, q: string): Promise<FoundTerm[]> {
  const holding = inForce(ctx)
    .clearSelect()
    .clearOrderBy()
    .select('term.concept')
    .where(sql<boolean>`(position(lower(${q}) in lower(term.text)) > 0 or ${standsIn(q)})`);
  return inForce(ctx).where('term.concept', 'in', holding).limit(500).execute();
}

/** Whole words of letters: TEU does not stand in “amateur”. Chinese stands wherever it is found. */
function standsIn(q: string) {
  const words = ` ${q.toLowerCase().replace(/[^\p{L}\p{N}’'-]+/gu, ' ')} `;
  return sql<boolean>`case when term.text ~ '[㐀-鿿]{2}' then position(lower(term.text) in lower(${q})) > 0
    else position(' ' || regexp_replace(lower(term.text), '[^[:alnum:]’''-]+', ' ', 'g') || ' ' in ${words}) > 0 end`;
}

function inForce(ctx: Ctx) {
  return everInForce(ctx)
    .where((where) => where.or([where('valid_from', 'is', null), where('valid_from', '<=', ctx.today)]))
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', ctx.today)]));
}

/** The terms of the concepts in force, those of past and coming days too. */
export function everInForce(ctx: Ctx) {
  return conceptsWithTerms(ctx, 'in_force')
    .select(['term.concept', 'term.lang', 'term.text', 'term.status', 'term.organ', 'term.title'])
    .select(['term.valid_from as from', 'term.valid_to as to'])
    .select((eb) => eb.fn.coalesce('term.source', 'edition.source').as('source'))
    .select((eb) => eb.fn.coalesce('term.note', 'edition.note').as('note'))
    .where('concept.withdrawn_at', 'is', null)
    .orderBy('concept.sort_key')
    .orderBy('concept.id')
    .orderBy('term.place');
}
