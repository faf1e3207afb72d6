import { sql } from 'kysely';
import { fileUses } from '../../contract/file-kinds.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { fileRowsOf } from './queries.ts';
import type { FileTables } from './tables.ts';

/**
 * Gives the files of one subject to another, as far as it has room: of a use that admits one file only, its own stays.
 * The caller has asked whether the actor may, and keeps the ids for the way back.
 */
export async function moveFiles(ctx: Ctx, from: SubjectRef, to: SubjectRef): Promise<Id[]> {
  const own = await fileRowsOf(ctx, [to]);
  const room = new Map(
    Object.entries(fileUses).map(([use, { most }]) => [
      use,
      most - own.filter((row) => row.use === use).length,
    ]),
  );
  const moving = (await fileRowsOf(ctx, [from])).filter(({ use }) => {
    const left = room.get(use) ?? 0;
    room.set(use, left - 1);
    return left > 0;
  });
  return moveFilesBack(
    ctx,
    moving.map(({ id }) => id),
    from,
    to,
  );
}

/** Gives these files from one subject to another, as many as it still has; answers with those. */
export async function moveFilesBack(
  ctx: Ctx,
  ids: readonly Id[],
  from: SubjectRef,
  to: SubjectRef,
): Promise<Id[]> {
  if (ids.length === 0) return [];
  const moved = await tables<FileTables>(ctx)
    .updateTable('kernel.file')
    .set({ subject_kind: to.kind, subject_id: to.id })
    .where('office', '=', ctx.office.code)
    .where('subject_kind', '=', from.kind)
    .where('subject_id', '=', from.id)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
}
