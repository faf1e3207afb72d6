import type { Taken } from '../../../../../kernel/contract/preflight.ts';

/** How gravely some kinds of text take a form that is ruled out; `names` is null where all of them do. */
export interface GravitySaid {
  taken: Taken;
  names: string[] | null;
}

const gravest = ['error', 'warning', 'note', 'off'] as const satisfies Taken[];

/** The kinds of text by how gravely they take it, the gravest first. */
export function gravitySaid(kinds: readonly { name: string; taken: Taken }[]): GravitySaid[] {
  const by = Map.groupBy(kinds, ({ taken }) => taken);
  return gravest.flatMap((taken) => {
    const names = by.get(taken)?.map(({ name }) => name);
    return names ? [{ taken, names: by.size === 1 ? null : names }] : [];
  });
}
