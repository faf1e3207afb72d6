import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import type { Belongings, RecordRow } from '../core/merge/merge-plan.ts';

/** What belongs to a record, held until the transaction ends. */
export async function belongingsOf(ctx: Ctx, kind: NamedKind, id: Id): Promise<Belongings> {
  return {
    posts: await held(ctx, 'directory.post', kind, id),
    names: await held(ctx, 'directory.other_name', kind, id),
    below: kind === 'body' ? await held(ctx, 'directory.body', 'parent', id) : [],
  };
}

async function held(ctx: Ctx, table: string, column: string, id: Id): Promise<RecordRow[]> {
  const { rows } = await sql<{ row: RecordRow }>`select to_jsonb(r) as row from ${sql.table(table)} r
    where office = ${ctx.office.code} and ${sql.ref(column)} = ${id} order by id for update`.execute(ctx.db);
  return rows.map(({ row }) => row);
}
