import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { keyHash } from './make-key.ts';
import type { VisitorTables } from './tables.ts';

/** Ends every link and visit to this thing: what it was is no longer anybody's outside. */
export async function endVisits(ctx: Ctx, holder: SubjectRef): Promise<void> {
  await tables<VisitorTables>(ctx)
    .updateTable('kernel.visitor_key')
    .set({ ended_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('holder_kind', '=', holder.kind)
    .where('holder_id', '=', holder.id)
    .where('ended_at', 'is', null)
    .execute();
  ctx.record({ verb: 'visitor.ended', subject: holder });
}

/** Ends the one visit somebody goes with. */
export async function endVisit(ctx: Ctx, secret: string): Promise<void> {
  await tables<VisitorTables>(ctx)
    .updateTable('kernel.visitor_key')
    .set({ ended_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('hash', '=', keyHash(secret))
    .where('use', '=', 'visit')
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends one key of a program; others to the same thing go on. One that was ended stays so. */
export async function endKey(ctx: Ctx, id: Id, holder: SubjectRef): Promise<void> {
  const { numUpdatedRows } = await tables<VisitorTables>(ctx)
    .updateTable('kernel.visitor_key')
    .set({ ended_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .where('holder_kind', '=', holder.kind)
    .where('holder_id', '=', holder.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n)
    ctx.record({ verb: 'visitor.program-key-ended', subject: holder, data: { key: id } });
}
