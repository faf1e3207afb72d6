import type { Ctx } from '../../../kernel/server/context.ts';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { enteredPerson } from '../contract/case.ts';
import { isOpen, notNamed, type Place } from '../contract/places.ts';
import { isOfPerson, openWords, placeOfMissing, placesOf } from './core/correction-scope.ts';
import { correctionsOf } from './queries.ts';
import { refuse } from './refuse.ts';
import type { Held } from './step.ts';
import { missingOf } from './submit.ts';

/**
 * While a notice is open only what it names may be changed, what is missing, and what was changed since the notice: an
 * answer that asks for another paper opens that paper, and a paper handed in wrongly is handed in again. A draft is open whole.
 */
export async function demandOpen(ctx: Ctx, held: Held, changed: readonly Place[]): Promise<void> {
  const open = await openPlaces(ctx, held);
  if (open === null) return;
  const closed = changed.filter((place) => !isOpen(open, place));
  if (closed.length === 0) return;
  const may = openWords(held.definition, open);
  const fields = Object.fromEntries(closed.map(({ target, name }) => [`${target}.${name}`, notNamed]));
  throw refuse('correction-elsewhere', { may }, fields);
}

/** The places that may be changed while a notice is open; null where none is. */
export async function openPlaces(
  ctx: Ctx,
  { row, definition }: Pick<Held, 'row' | 'definition'>,
): Promise<Place[] | null> {
  if (row.state !== 'correcting') return null;
  const { items } = await correctionsOf(ctx, row.id);
  const named = items.filter(({ round }) => round === row.rounds);
  return [
    ...named.flatMap((item) => placesOf(definition, item)),
    ...(row.people === 0 && named.some((item) => isOfPerson(definition, item)) ? [people] : []),
    ...(await missingOf(ctx, row)).flatMap(placeOfMissing),
    ...(await changedSince(ctx, row.id)),
  ];
}

/** Who is in a case at all: open where a notice asks for something of a person and nobody was entered yet. */
const people: Place = { target: 'people', name: 'people', person: null };

/** What was changed since the notice, by the lines that say so: it was open then, and stays so. */
async function changedSince(ctx: Ctx, id: string): Promise<Place[]> {
  const lines = await linesOfSubject(ctx, { kind: 'hall-case', id });
  const asked = lines.findLastIndex(({ verb }) => verb === 'service-hall.correction-asked');
  return lines.slice(asked + 1).flatMap(({ verb, data }): Place[] => {
    const person = typeof data['person'] === 'string' ? data['person'] : null;
    if (verb === 'service-hall.paper-handed-in')
      return [{ target: 'paper', name: String(data['paper']), person }];
    if (verb !== 'service-hall.case-filled') return [];
    return [...placesIn('answer', data['answers'], null), ...placesIn('person', data['fields'], person)];
  });
}

function placesIn(target: Place['target'], names: unknown, person: string | null): Place[] {
  return Array.isArray(names) ? names.map((name) => ({ target, name: String(name), person })) : [];
}

/** All that is entered of a person. */
export const personFields = Object.keys(enteredPerson.shape);
