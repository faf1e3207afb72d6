import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { fileRowsOf } from '../../../../kernel/server/files/queries.ts';
import { followedUp } from '../../../../kernel/server/follow-ups/door.ts';
import type { NamedKind } from '../../contract/other-name.ts';

/**
 * Of these people or bodies those that no import gives what they have: other names, contact points, files, follow-ups.
 * Somebody worked with them since, and nobody's work goes with an import.
 */
export async function addedTo(ctx: Ctx, kind: NamedKind, ids: readonly Id[]): Promise<Set<Id>> {
  if (ids.length === 0) return new Set();
  const owner = sql.ref(kind);
  const { rows } = await sql<{ id: Id }>`select ${owner} as id from directory.other_name
    where office = ${ctx.office.code} and ${owner} = any(${ids}::uuid[])
    union select ${owner} from directory.contact_point
    where office = ${ctx.office.code} and ${owner} = any(${ids}::uuid[])`.execute(ctx.db);
  const files = await fileRowsOf(
    ctx,
    ids.map((id) => ({ kind, id })),
  );
  return new Set([
    ...rows.map(({ id }) => id),
    ...files.map((file) => file.subject_id),
    ...(await followedUp(ctx, kind, ids)),
  ]);
}
