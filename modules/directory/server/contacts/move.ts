import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import type { DirectoryTables } from '../tables.ts';

/** Gives the contact points of one record to another of its kind; answers with those, for the way back. */
export async function moveContacts(ctx: Ctx, kind: NamedKind, from: Id, to: Id): Promise<Id[]> {
  return giveContacts(ctx, kind, { from, to }, sql<boolean>`true`);
}

/** Gives these back, as many as are still there. */
export async function moveContactsBack(
  ctx: Ctx,
  kind: NamedKind,
  ids: readonly Id[],
  ends: { from: Id; to: Id },
): Promise<Id[]> {
  return giveContacts(ctx, kind, ends, sql<boolean>`id = any(${[...ids]}::uuid[])`);
}

async function giveContacts(
  ctx: Ctx,
  kind: NamedKind,
  { from, to }: { from: Id; to: Id },
  which: ReturnType<typeof sql<boolean>>,
): Promise<Id[]> {
  const moved = await tables<DirectoryTables>(ctx)
    .updateTable('directory.contact_point')
    .set({ [kind]: to })
    .where('office', '=', ctx.office.code)
    .where(kind, '=', from)
    .where(which)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
}
