import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { dayIn } from '../contract/dates.ts';
import type { Id } from '../contract/ids.ts';
import type { Actor, Office } from './actor.ts';
import type { Ctx, HouseEvent, LedgerEntry } from './context.ts';
import { sendingAtOnce } from './database/at-once.ts';
import { onlyLooks, unawaited } from './database/quick-pool.ts';
import type { Derived } from './derived/derived.ts';
import type { Files } from './files/files.ts';
import type { House } from './house/house.ts';
import { appendToLedger } from './ledger/append.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Plugged } from './plugs.ts';

/** What opening a transaction needs of the running house. */
export interface HouseDeps {
  // biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
  db: Kysely<any>;
  house: House;
  clock: () => Date;
  /** What files are kept with. */
  files: Files;
  /** What modules make of the database beside it. */
  derived: Derived;
  /** Sends mail, where the installation is told how. */
  mail?: Mailer | undefined;
  /** Services outside that divisions use, where the installation names them. */
  plugged?: Plugged | undefined;
  /** Puts events into the queue within the transaction, and tells the workers after commit. */
  events: EventSink;
  /** Counts the lines of the ledger this process writes, by request, command or reaction; where somebody wants to know. */
  written?: { lines: number } | undefined;
}

export interface EventSink {
  /** Last in a transaction: it is the owner's from then on. Answers whether anybody reacts to these at all. */
  // biome-ignore lint/suspicious/noExplicitAny: any transaction
  enqueue(trx: Transaction<any>, office: string, events: HouseEvent[]): Promise<boolean>;
  committed(): void;
}

/** A UUID of version 7: its first 48 bits are the millisecond, so keys grow at one end of the index. */
export function uuidAt(at: Date): Id {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/**
 * Runs `act` in one transaction as this actor in this office, under the application role. Ledger lines and events
 * given to the context are written last. Only the route, the job runner, the seed and the command line call this.
 */
export async function inOffice<T>(
  deps: HouseDeps,
  actor: Actor,
  office: Office,
  act: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const lines: LedgerEntry[] = [];
  const events: HouseEvent[] = [];
  const now = deps.clock();
  let heard = false;
  const result = await deps.db.transaction().execute(async (opened) => {
    const trx = await sendingAtOnce(opened);
    await enter(trx, office, now, 'read write');
    const ctx = contextOf(deps, actor, office, now, trx, lines, events);
    const answer = await act(ctx);
    await appendToLedger(trx, office.code, actor, now, lines);
    heard = events.length > 0 && (await deps.events.enqueue(trx, office.code, events));
    return answer;
  });
  if (deps.written) deps.written.lines += lines.length;
  if (heard) deps.events.committed();
  return result;
}

/** A read-only look as this actor in this office. */
export async function lookInOffice<T>(
  deps: HouseDeps,
  actor: Actor,
  office: Office,
  look: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const now = deps.clock();
  return deps.db.transaction().execute(async (opened) => {
    const trx = await sendingAtOnce(opened);
    await enter(trx, office, now, 'read only');
    return look(contextOf(deps, actor, office, now, trx, null, null));
  });
}

async function enter(
  // biome-ignore lint/suspicious/noExplicitAny: any transaction
  trx: Transaction<any>,
  office: Office,
  now: Date,
  mode: 'read write' | 'read only',
): Promise<void> {
  // Statements are known by name, but planned for the tables and the values as they are now. A plan kept for any values
  // serves a table as large as it was then, and knows no index, nor the place of a conflict, that a value decides.
  const mark = mode === 'read only' ? onlyLooks : unawaited;
  await sql`${mark} select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('chancery.office', ${office.code}, true), set_config('role', 'chancery_app', true),
    set_config('chancery.today', ${dayIn(office.timeZone, now)}, true),
    set_config('transaction_read_only', ${mode === 'read only' ? 'on' : 'off'}, true)`.execute(trx);
}

function contextOf(
  deps: HouseDeps,
  actor: Actor,
  office: Office,
  now: Date,
  // biome-ignore lint/suspicious/noExplicitAny: any transaction
  db: Transaction<any>,
  lines: LedgerEntry[] | null,
  events: HouseEvent[] | null,
): Ctx {
  return {
    actor,
    office,
    db,
    now,
    today: dayIn(office.timeZone, now),
    house: deps.house,
    newId: () => uuidAt(now),
    record: (entry) => kept(lines).push(entry),
    publish: (event) => kept(events).push(event),
  };
}

function kept<T>(list: T[] | null): T[] {
  if (!list) throw new Error('a read-only look was asked to write');
  return list;
}
