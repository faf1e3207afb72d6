import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { KeptKind, MergePlan, RecordRow } from './merge-plan.ts';

/** What taking two records apart again writes. */
export interface UndoPlan {
  update: { kind: KeptKind; row: RecordRow }[];
  insert: { kind: KeptKind; row: RecordRow }[];
  remove: Id[];
}

/** Why two records cannot be taken apart as they were. */
export interface UndoFault {
  why: 'survivor-gone' | 'changed' | 'refers-to-gone';
  kind: KeptKind;
  row: RecordRow;
}

type Now = (kind: KeptKind, id: Id) => RecordRow | undefined;

/** The way back to what both records were, or why there is none: something the merge wrote has changed since. */
export function planUndo(plan: MergePlan, now: Now): UndoPlan | UndoFault {
  const { survivor, merged, moved, left, made } = plan;
  if (!now(survivor.kind, survivor.after.id))
    return { why: 'survivor-gone', kind: survivor.kind, row: survivor.after };
  const written = [survivor, ...moved];
  const changed = written.find(({ kind, after }) => !isAs(after, now(kind, after.id)));
  if (changed) return { why: 'changed', kind: changed.kind, row: changed.after };
  const reworded = made.find((row) => now('other-name', row.id) && !isAs(row, now('other-name', row.id)));
  if (reworded) return { why: 'changed', kind: 'other-name', row: reworded };
  const back = [{ kind: survivor.kind, row: merged }, ...left];
  const restored = [...back, ...written.map(({ kind, before }) => ({ kind, row: before }))];
  const lost = restored.find(({ kind, row }) =>
    refersTo(kind, row).some(([of, id]) => id !== merged.id && !now(of, id)),
  );
  if (lost) return { why: 'refers-to-gone', ...lost };
  return {
    update: written.map(({ kind, before }) => ({
      kind,
      row: { ...before, version: now(kind, before.id)!.version + 1 },
    })),
    insert: back.map(({ kind, row }) => ({ kind, row: { ...row, version: row.version + 1 } })),
    remove: made.flatMap(({ id }) => (now('other-name', id) ? id : [])),
  };
}

/** The records that must be there for this one to stand. */
export function refersTo(kind: KeptKind, row: RecordRow): [KeptKind, Id][] {
  const columns = ({ post: ['person', 'body'], body: ['parent'], person: [], 'other-name': [] } as const)[
    kind
  ];
  return columns.flatMap((column): [KeptKind, Id][] => {
    const id = row[column] as Id | null;
    return id === null ? [] : [[column === 'person' ? 'person' : 'body', id]];
  });
}

/** Is a record as it was written, its version apart? Columns that came later are nobody's change. */
function isAs(written: RecordRow, now: RecordRow | undefined): boolean {
  if (!now) return false;
  return Object.entries(written).every(([column, value]) => column === 'version' || now[column] === value);
}
