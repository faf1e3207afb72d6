import type { Kysely } from 'kysely';
import type { Ctx, LedgerEntry } from '../context.ts';
import { refuse } from '../refusal.ts';
import { owner } from './account-operation.ts';
import { asOwner } from './as-owner.ts';
import type { AccountTables } from './tables.ts';

/** What opens something of the house for a person by a secret of its own. */
const tables = ['auth.token', 'auth.feed'] as const;

/** Takes back one token or calendar feed of the person's own, and records it; it opens nothing from now on. */
export async function revokeOwn(
  ctx: Ctx,
  table: (typeof tables)[number],
  id: string,
  line: Pick<LedgerEntry, 'verb' | 'data'>,
): Promise<void> {
  const { userId } = owner(ctx.actor, 'change');
  const revoked = await asOwner(ctx, (db) =>
    db
      .updateTable(table)
      .set({ revoked_at: ctx.now })
      .where('id', '=', id)
      .where('office', '=', ctx.office.code)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst(),
  );
  if (!revoked) throw refuse('not-found');
  ctx.record({ ...line, subject: { kind: 'account', id: userId } });
}

/** Takes back every token and calendar feed of a person: those of one office where one is named. */
export async function revokeAll(
  db: Kysely<AccountTables>,
  { userId, office, at }: { userId: string; office?: string; at: Date },
): Promise<void> {
  for (const table of tables) {
    const open = db
      .updateTable(table)
      .set({ revoked_at: at })
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null);
    await (office === undefined ? open : open.where('office', '=', office)).execute();
  }
}
