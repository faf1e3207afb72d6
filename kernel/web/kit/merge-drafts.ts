/** A field of a form as people know it: which parts of the draft it is made of. */
export interface DraftField<D> {
  id: string;
  keys: readonly (keyof D)[];
}

/** Where what was typed and what stands there now differ; and which of the two a person who typed would expect. */
export interface Difference {
  id: string;
  /** `theirs` where the person had not touched the field: the other's change is simply taken along. */
  usual: 'mine' | 'theirs';
}

/** The fields in which two versions of a record differ, seen from the version the typing began on. */
export function differencesOf<D>(
  fields: readonly DraftField<D>[],
  { base, mine, theirs }: { base: D; mine: D; theirs: D },
): Difference[] {
  return fields
    .filter(({ keys }) => !same(keys, mine, theirs))
    .map(({ id, keys }) => ({ id, usual: same(keys, mine, base) ? 'theirs' : 'mine' }));
}

/** The draft with some fields as they stand now, the others as typed. */
export function mergedDraft<D>(
  fields: readonly DraftField<D>[],
  { mine, theirs }: { mine: D; theirs: D },
  takeTheirs: ReadonlySet<string>,
): D {
  const merged = { ...mine };
  for (const { id, keys } of fields)
    if (takeTheirs.has(id)) for (const key of keys) merged[key] = theirs[key];
  return merged;
}

function same<D>(keys: readonly (keyof D)[], one: D, other: D): boolean {
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
