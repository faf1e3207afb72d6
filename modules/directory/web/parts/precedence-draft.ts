import type { RankedEntry } from '../../contract/precedence.ts';

/** An order while it is made: places in order, the ids of those in each. Whoever is in none has no place. */
export type Places = readonly (readonly string[])[];

/** The order as it is recorded. */
export function placesOf(entries: readonly RankedEntry[]): Places {
  const ranked = entries.filter(({ rank }) => rank !== null);
  return [...Map.groupBy(ranked, ({ rank }) => rank).values()].map((place) => place.map(({ id }) => id));
}

/** An order begun earlier, on the list as it is now: who left is gone from it, who came has no place yet. */
export function arranged(places: Places, entries: readonly RankedEntry[]): Places {
  const present = new Set(entries.map(({ id }) => id));
  return withoutEmpty(places.map((place) => place.filter((id) => present.has(id))));
}

/** Without this one: it has no place. */
export function takenOut(places: Places, id: string): Places {
  return withoutEmpty(places.map((place) => place.filter((one) => one !== id)));
}

/** One place up or down, past all who stand equal there; out of a tie first. */
export function stepped(places: Places, id: string, by: -1 | 1): Places {
  const at = placeOf(places, id);
  if (at < 0) return by < 0 ? [...places, [id]] : places;
  const isTied = places[at]!.length > 1;
  const to = by < 0 ? at - (isTied ? 0 : 1) : at + 1;
  if (to < 0 || (!isTied && to >= places.length)) return places;
  return putAt(places, id, to);
}

/** In a place of its own before the place that has this number once it is taken out of where it stands. */
export function putAt(places: Places, id: string, to: number): Places {
  return takenOut(places, id).toSpliced(to, 0, [id]);
}

/** Equal with the one before it; out of the tie again where it already is in one. */
export function tied(places: Places, id: string): Places {
  const at = placeOf(places, id);
  if (at < 0) return places;
  if (places[at]!.length > 1) return putAt(places, id, at + 1);
  if (at === 0) return places;
  return takenOut(places, id).map((place, i) => (i === at - 1 ? [...place, id] : place));
}

/** Where the one that is held can be put: the number of the place, and who then stands next; null is the foot. */
export function gapsFor(places: Places, held: string): { at: number; before: string | null }[] {
  const own = placeOf(places, held);
  const isAlone = own >= 0 && places[own]!.length === 1;
  const others = takenOut(places, held);
  return [...others, []]
    .map((place, at) => ({ at, before: place[0] ?? null }))
    .filter(({ at }) => !(isAlone && at === own));
}

export function placeOf(places: Places, id: string): number {
  return places.findIndex((place) => place.includes(id));
}

/** Is this another order than that? Within a place there is none. */
export function isOther(a: Places, b: Places): boolean {
  const text = (places: Places) => JSON.stringify(places.map((place) => place.toSorted()));
  return text(a) !== text(b);
}

/** The versions of what stands in a list, by id: what whoever orders it has seen of it. */
export type Seen = Readonly<Record<string, number>>;

export function seenIn(entries: readonly RankedEntry[]): Seen {
  return Object.fromEntries(entries.map(({ id, version }) => [id, version]));
}

/**
 * An order as it is sent: on the versions it was begun on, without whoever came since. So the server can tell that the
 * list is another one by now, though the page has followed it.
 */
export function sentOrder(places: Places, entries: readonly RankedEntry[], seen: Seen) {
  const sent = (ids: readonly string[]) =>
    ids.filter((id) => id in seen).map((id) => ({ id, version: seen[id]! }));
  const unplaced = entries.map(({ id }) => id).filter((id) => placeOf(places, id) < 0);
  return { order: places.map(sent).filter((place) => place.length > 0), unranked: sent(unplaced) };
}

function withoutEmpty(places: Places): Places {
  return places.filter((place) => place.length > 0);
}
