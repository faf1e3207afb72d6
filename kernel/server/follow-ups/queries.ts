import { sql } from 'kysely';
import type { Id } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { getRow } from '../get-row.ts';
import { refuse } from '../refusal.ts';
import { may, visible } from './policy.ts';
import type { FollowUpTable, FollowUpTables } from './tables.ts';

/** A follow-up this actor may see, or the refusal that there is none. With `lock`, held until the transaction ends. */
export async function getFollowUp(ctx: Ctx, id: Id, lock = false): Promise<FollowUpTable> {
  const row = await getRow<FollowUpTable>(ctx, 'kernel.follow_up', id, lock);
  if (may(ctx.actor, 'see', row) !== true) throw refuse('not-found');
  return row;
}

/** Every follow-up this actor may see, to be narrowed. */
export function seenFollowUps(ctx: Ctx) {
  return tables<FollowUpTables>(ctx)
    .selectFrom('kernel.follow_up')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor)})`);
}

/** What was written with the steps of a follow-up, by the version each made. */
export async function notesOf(ctx: Ctx, id: Id): Promise<Map<number, string>> {
  const rows = await tables<FollowUpTables>(ctx)
    .selectFrom('kernel.follow_up_note')
    .select(['version', 'note'])
    .where('office', '=', ctx.office.code)
    .where('follow_up', '=', id)
    .execute();
  return new Map(rows.map(({ version, note }) => [version, note]));
}
