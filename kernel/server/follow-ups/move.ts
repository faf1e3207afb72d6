import { sql } from 'kysely';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import type { FollowUpTables } from './tables.ts';

/** Lets the follow-ups of one subject, closed ones too, be about another; answers with their ids, for the way back. */
export async function moveFollowUps(ctx: Ctx, from: SubjectRef, to: SubjectRef): Promise<Id[]> {
  return changeSubject(ctx, from, to, sql<boolean>`true`);
}

/** The same for those of these that are still about the one; answers with those. */
export async function moveFollowUpsBack(
  ctx: Ctx,
  ids: readonly Id[],
  from: SubjectRef,
  to: SubjectRef,
): Promise<Id[]> {
  return changeSubject(ctx, from, to, sql<boolean>`id = any(${ids}::uuid[])`);
}

async function changeSubject(
  ctx: Ctx,
  from: SubjectRef,
  to: SubjectRef,
  which: ReturnType<typeof sql<boolean>>,
): Promise<Id[]> {
  const moved = await tables<FollowUpTables>(ctx)
    .updateTable('kernel.follow_up')
    .set({ subject_kind: to.kind, subject_id: to.id })
    .where('office', '=', ctx.office.code)
    .where('subject_kind', '=', from.kind)
    .where('subject_id', '=', from.id)
    .where(which)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
}
