import { actorId } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { moveConcept } from './move-concept.ts';
import { picturesOf, writePictures } from './pictures.ts';
import type { ConceptRecord } from './queries.ts';
import { type Said, sortKeyOf, writeEdition } from './write-edition.ts';

/** What is written in a concept: what it says, or its pictures; what is not given stays. */
export interface Written {
  said?: Said;
  pictures?: Parameters<typeof writePictures>[2];
}

/**
 * Writes what this person changes in a concept: into the edition that waits, as one more author of it, else into a new one.
 * What is in force stays so until another approves.
 */
export async function writeNext(
  ctx: Ctx,
  record: ConceptRecord,
  { said = saidIn(record), ...written }: Written,
): Promise<void> {
  const { row, edition } = record;
  const waits = row.in_force !== row.latest;
  const me = actorId(ctx.actor);
  const latest = waits ? row.latest : row.latest + 1;
  const authors = waits ? [...new Set([...edition.authors, me])] : [me];
  const pictures = written.pictures ?? (await picturesOf(ctx, { concept: row.id, edition: row.latest }));
  await writeEdition(ctx, { concept: row.id, edition: latest, authors }, said);
  await writePictures(ctx, { concept: row.id, edition: latest }, pictures);
  await moveConcept(ctx, row, { latest, sort_key: sortKeyOf(said.terms) });
  ctx.record({
    verb: 'language.concept-changed',
    subject: { kind: 'concept', id: row.id },
    data: { version: row.version + 1, edition: latest, terms: said.terms.length, pictures: pictures.length },
  });
  await indexSubjects(ctx, 'concept', [row.id]);
}

function saidIn({ edition, terms }: ConceptRecord): Said {
  return {
    field: edition.field,
    definition: { zh: edition.definition_zh, en: edition.definition_en },
    source: edition.source,
    note: edition.note,
    terms: terms.map(
      ({ lang, text, status, valid_from: from, valid_to: to, organ, title, source, note }) => ({
        ...{ lang, text, status, from, to, organ, title, source, note },
      }),
    ),
  };
}
