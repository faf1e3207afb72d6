import type { Id } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { GrantTables } from './tables.ts';

/** Takes a grant back: from the next look on nothing is seen by it. Whether one may is the caller's to ask. */
export async function revokeGrant(ctx: Ctx, id: Id): Promise<void> {
  const row = await tables<GrantTables>(ctx)
    .updateTable('kernel.access_grant')
    .set({ revoked_by: actorId(ctx.actor), revoked_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning(['kind', 'subject_id'])
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  ctx.record({
    verb: 'grant.revoked',
    subject: row.subject_id === null ? null : { kind: row.kind, id: row.subject_id },
    data: { grant: id },
  });
}
