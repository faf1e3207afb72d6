import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { refuse } from '../refusal.ts';
import { inOffice } from '../transaction.ts';
import { homeOfUser } from './home.ts';
import type { Accounts } from './open.ts';
import { closedTables } from './tables.ts';

/**
 * How long an account waits after so many failed tries in a row. Never for ever: whoever knows an email could else
 * shut its owner out. Decision 12 says why these.
 */
export const waitingSteps: readonly { failures: number; minutes: number }[] = [
  { failures: 5, minutes: 1 },
  { failures: 10, minutes: 5 },
  { failures: 15, minutes: 15 },
  { failures: 20, minutes: 60 },
  { failures: 100, minutes: 24 * 60 },
];
/** Between the steps every fifth failure brings the wait of the step before; from the last on, every one. */
const every = 5;

/** The wait that begins with this failure, in minutes; none for most. Pure. */
export function minutesAfter(failures: number): number {
  const last = waitingSteps.at(-1)!;
  if (failures >= last.failures) return last.minutes;
  if (failures % every !== 0) return 0;
  return waitingSteps.findLast((step) => failures >= step.failures)?.minutes ?? 0;
}

/** The name tries are counted under: of an email nobody has, as of any other. */
export function tryKeyOf(accounts: Accounts, email: string): string {
  return createHmac('sha256', accounts.key).update(`try ${email.trim().toLowerCase()}`).digest('hex');
}

/**
 * Counts a try before it is judged, so that tries sent at once are counted too. Refuses while the account waits.
 * Answers with what to do when it has failed.
 */
export async function claimTry(accounts: Accounts, email: string): Promise<Claim> {
  const db = closedTables(accounts.house.db);
  const account = tryKeyOf(accounts, email);
  const now = accounts.house.clock();
  const row = await db
    .insertInto('auth.sign_in_try')
    .values({ account, failures: 1, last_at: now, waits_until: null })
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet({ failures: sql`auth.sign_in_try.failures + 1`, last_at: now, waits_until: null })
        .where((eb) =>
          eb.or([
            eb('auth.sign_in_try.waits_until', 'is', null),
            eb('auth.sign_in_try.waits_until', '<=', now),
          ]),
        ),
    )
    .returning('failures')
    .executeTakeFirst();
  if (!row) throw await refusalWhileWaiting(accounts, account, now);
  const minutes = minutesAfter(row.failures);
  const until = minutes === 0 ? null : new Date(now.getTime() + minutes * 60_000);
  if (until)
    await db
      .updateTable('auth.sign_in_try')
      .set({ waits_until: until })
      .where('account', '=', account)
      .execute();
  return {
    failed: async () => {
      await clearOld(accounts, now);
      if (until) await recordWait(accounts, email, row.failures, until);
    },
    undecided: async () => {
      await db
        .updateTable('auth.sign_in_try')
        .set({ failures: sql`failures - 1`, waits_until: null })
        .where('account', '=', account)
        .execute();
    },
    passed: () => forgetTries(accounts, email),
  };
}

/** A try that was counted: what became of it. */
export interface Claim {
  failed(): Promise<void>;
  /** The password was right but a code is still to come: neither a failure nor an end to counting. */
  undecided(): Promise<void>;
  passed(): Promise<void>;
}

/** The account waits no longer and counts from nothing. */
export async function forgetTries(accounts: Accounts, email: string): Promise<void> {
  await closedTables(accounts.house.db)
    .deleteFrom('auth.sign_in_try')
    .where('account', '=', tryKeyOf(accounts, email))
    .execute();
}

async function refusalWhileWaiting(accounts: Accounts, account: string, now: Date) {
  const row = await closedTables(accounts.house.db)
    .selectFrom('auth.sign_in_try')
    .select('waits_until')
    .where('account', '=', account)
    .executeTakeFirst();
  const left = (row?.waits_until?.getTime() ?? now.getTime()) - now.getTime();
  return refuse('account-waits', { minutes: Math.max(1, Math.ceil(left / 60_000)) });
}

/** Emails nobody tried for a month are forgotten. */
async function clearOld(accounts: Accounts, now: Date): Promise<void> {
  await closedTables(accounts.house.db)
    .deleteFrom('auth.sign_in_try')
    .where('last_at', '<', new Date(now.getTime() - 30 * 24 * 60 * 60_000))
    .execute();
}

async function recordWait(accounts: Accounts, email: string, failures: number, until: Date): Promise<void> {
  const user = await closedTables(accounts.house.db)
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  const office = user && (await homeOfUser(accounts, user.id));
  if (!office) return;
  const actor = { kind: 'system', module: 'accounts', office: office.code } as const;
  await inOffice(accounts.house, actor, office, async (ctx) =>
    ctx.record({
      verb: 'account.waits',
      subject: { kind: 'account', id: user.id },
      data: { failures, until: until.toISOString() },
    }),
  );
}
