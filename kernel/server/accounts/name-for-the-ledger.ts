import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';

/** Keeps a person's name where lines of the ledger find it: accounts themselves are closed to them. */
export async function nameForTheLedger(ctx: Ctx, userId: string, name: Both): Promise<void> {
  await ctx.db
    .insertInto('kernel.person_name')
    .values({ office: ctx.office.code, user_id: userId, name_zh: name.zh, name_en: name.en })
    .onConflict((conflict) =>
      conflict.columns(['office', 'user_id']).doUpdateSet({ name_zh: name.zh, name_en: name.en }),
    )
    .execute();
}
