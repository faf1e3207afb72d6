import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { PrecedenceList } from '../../contract/precedence.ts';

/** Holds what is put in order until the transaction ends: two who set one order come one after the other. */
export async function holdList(ctx: Ctx, list: PrecedenceList, ids: readonly Id[]): Promise<void> {
  const table = sql.table(list === 'posts' ? 'directory.post' : 'directory.body');
  await sql`select id from ${table} where office = ${ctx.office.code} and id = any(${[...ids]}::uuid[])
    order by id for update`.execute(ctx.db);
}
