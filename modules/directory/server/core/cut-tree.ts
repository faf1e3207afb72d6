/** A body with its place. */
export interface Placed {
  id: string;
  parent: string | null;
}

/**
 * The part of a tree that has room: level by level from the roots, whole families only, so that nobody stands alone of
 * many. Answers in the order of reading (each before its parts), with how many parts of each are left out.
 */
export function cutTree<B extends Placed>(
  roots: readonly B[],
  partsOf: (id: string) => readonly B[],
  room: number,
): { body: B; under: string | null; more: number }[] {
  const shown = new Set(roots.map(({ id }) => id));
  const closed = new Map<string, number>();
  const opened = new Map<string, B[]>();
  let level = roots;
  while (level.length > 0) {
    const next: B[] = [];
    for (const { id } of level) {
      const parts = partsOf(id).filter((part) => !shown.has(part.id));
      if (shown.size + parts.length > room) {
        closed.set(id, parts.length);
        continue;
      }
      for (const part of parts) shown.add(part.id);
      opened.set(id, parts);
      next.push(...parts);
    }
    level = next;
  }
  const rows: { body: B; under: string | null; more: number }[] = [];
  function walk(body: B, under: string | null): void {
    rows.push({ body, under, more: closed.get(body.id) ?? 0 });
    for (const part of opened.get(body.id) ?? []) walk(part, body.id);
  }
  for (const root of roots) walk(root, null);
  return rows;
}
