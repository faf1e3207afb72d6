import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Concept, ConceptEdition, ConceptPicture, Term, WholeConcept } from '../../contract/terms.ts';
import type { TermTable } from '../tables.ts';
import { type ConceptVerb, mayConcept } from './policy.ts';
import type { ConceptRecord } from './queries.ts';
import { hindrance, stateOf } from './state.ts';

/** The latest edition of a concept, without what this person may do. */
export function presentConceptRow({ row, edition, terms }: ConceptRecord): Omit<Concept, 'abilities'> {
  return {
    id: row.id,
    version: row.version,
    state: stateOf(row),
    edition: row.latest,
    inForce: row.in_force,
    ...presentEdition({ edition, terms }),
  };
}

/** What an edition says. */
function presentEdition({
  edition,
  terms,
}: Pick<ConceptRecord, 'edition' | 'terms'>): Omit<ConceptEdition, 'pictures'> {
  return {
    field: edition.field,
    definition: { zh: edition.definition_zh, en: edition.definition_en },
    source: edition.source,
    note: edition.note,
    terms: terms.map(presentTerm),
  };
}

/** A concept as the contract promises; every operation on one answers with it. */
export function presentConcept(ctx: Ctx, record: ConceptRecord): Concept {
  const able = (verb: ConceptVerb): Ability =>
    hindrance(verb, stateOf(record.row)) ?? mayConcept(ctx.actor, verb, record.edition);
  return {
    ...presentConceptRow(record),
    abilities: { change: able('change'), approve: able('approve'), withdraw: able('withdraw') },
  };
}

/** A concept with what is in force beside what waits. */
export function presentWhole(
  ctx: Ctx,
  record: ConceptRecord,
  current: ConceptRecord | undefined,
  pictures: ReadonlyMap<number, ConceptPicture[]>,
): WholeConcept {
  const picturesIn = ({ edition }: ConceptRecord) => pictures.get(edition.edition) ?? [];
  return {
    ...presentConcept(ctx, record),
    pictures: picturesIn(record),
    current: current ? { ...presentEdition(current), pictures: picturesIn(current) } : null,
    proposedAt: record.edition.proposed_at.toISOString(),
    withdrawnWhy: record.row.withdrawn_why,
  };
}

function presentTerm(row: TermTable): Term {
  const { lang, text, status, organ, title, source, note } = row;
  return { lang, text, status, from: row.valid_from, to: row.valid_to, organ, title, source, note };
}
