import type { Ctx } from '../../../../kernel/server/context.ts';
import type { KeptKind, MergePlan, RecordRow } from '../core/merge/merge-plan.ts';
import type { UndoPlan } from '../core/merge/undo-plan.ts';
import { deleteRecords, insertRecords, updateRecords } from '../records.ts';

/** What stands on others goes before them, and comes after them. */
const leavesFirst: readonly KeptKind[] = ['other-name', 'post', 'body', 'person'];
const rootsFirst: readonly KeptKind[] = leavesFirst.toReversed();

/** Writes a merge. The merged record is gone before the survivor takes its name: a body's name is in one place. */
export async function writeMerge(
  ctx: Ctx,
  { survivor, merged, moved, left, made }: MergePlan,
): Promise<void> {
  const gone = [...left, { kind: survivor.kind, row: merged }];
  for (const kind of leavesFirst) await updateRecords(ctx, kind, rowsOf(moved.map(asAfter), kind));
  await updateRecords(ctx, survivor.kind, [under(survivor.before, survivor.after['parent'])]);
  for (const kind of leavesFirst)
    await deleteRecords(
      ctx,
      kind,
      rowsOf(gone, kind).map(({ id }) => id),
    );
  await updateRecords(ctx, survivor.kind, [survivor.after]);
  await insertRecords(ctx, 'other-name', made);
}

/** Writes the way back. The survivor lets go of the name before the other record has it again. */
export async function writeUndo(
  ctx: Ctx,
  { survivor }: MergePlan,
  { update, insert, remove }: UndoPlan,
): Promise<void> {
  const before = update.filter(({ row }) => row.id === survivor.after.id).map(({ row }) => row);
  await deleteRecords(ctx, 'other-name', remove);
  await updateRecords(
    ctx,
    survivor.kind,
    before.map((row) => under(row, null)),
  );
  for (const kind of rootsFirst) await insertRecords(ctx, kind, rowsOf(insert, kind));
  for (const kind of rootsFirst) await updateRecords(ctx, kind, rowsOf(update, kind));
}

/** A body under another parent, or under none: for as long as the one it will have is not there. */
function under(row: RecordRow, parent: unknown): RecordRow {
  return 'parent' in row ? { ...row, parent } : row;
}

function asAfter({ kind, after }: MergePlan['moved'][number]) {
  return { kind, row: after };
}

function rowsOf(of: readonly { kind: KeptKind; row: RecordRow }[], kind: KeptKind): RecordRow[] {
  return of.filter((one) => one.kind === kind).map(({ row }) => row);
}
