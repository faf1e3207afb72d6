import { setTimeout as wait } from 'node:timers/promises';
import { CompiledQuery, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Office } from '../actor.ts';
import { knownQuery, namesOfStatements } from '../database/names-of-statements.ts';
import { unawaited, unawaitedText } from '../database/quick-pool.ts';
import { loggedFault } from '../http/log.ts';
import { preparing } from '../perform.ts';
import { type EventSink, type HouseDeps, inOffice } from '../transaction.ts';
import { handOverDue } from './due.ts';
import { type Job, jobsOf, joined, type Listed, takesLong } from './jobs.ts';

/** What waits stands in one of two rows, with how many are taken in hand at once: what may take minutes has its own. */
const rows = { soon: { name: 'house', batch: 100 }, long: { name: 'house-long', batch: 1 } } as const;
type Row = (typeof rows)[keyof typeof rows];

/** So long events gather before they are reacted to. */
const gatherMs = 100;

/** A process that has not been heard of for so long is gone; what it was carrying out is taken up by another. */
const goneAfterSeconds = 30;

/** So long what is being carried out may take to come to its end once the queue was told to stop. */
const finishWithinMs = 15_000;

/** The house's queue, over the house's own pool. Schema `pgboss` is closed to the application role. */
export interface Queue extends EventSink {
  start(deps: HouseDeps, officeOf: (code: string) => Promise<Office | undefined>): void;
  stop(): Promise<void>;
  /** Carries out everything waiting now, and what has come due; for the seed and for tests. */
  drain(): Promise<void>;
  /** Gives what a process had in its hands when it died to another. Done by itself twice a minute; here for tests. */
  takeUpAbandoned(): Promise<void>;
}

export interface QueueLog {
  error(fields: object, message: string): void;
}

/** Opens the queue; its tables are made where they are missing. Nothing is carried out before `start`. */
export async function openQueue(pool: pg.Pool, reactions: readonly Listed[], log: QueueLog): Promise<Queue> {
  const nameOf = namesOfStatements();
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(knownQuery(nameOf, text, values)) },
    schema: 'pgboss',
    // Timed work is the house's own (due.ts), and looking for the queue's takes part of every start.
    schedule: false,
    superviseIntervalSeconds: goneAfterSeconds,
    monitorIntervalSeconds: goneAfterSeconds,
  });
  boss.on('error', (error: Error) => log.error({ fault: loggedFault(error) }, 'the queue reports a fault'));
  await boss.start();
  for (const { name } of Object.values(rows))
    await boss.createQueue(name, { retryLimit: 5, retryDelay: 2, retryBackoff: true });
  let carryOut: CarryOut | undefined;
  let handOver: (() => Promise<number>) | undefined;
  let ending = new AbortController();
  const lane = (row: Row) =>
    laneOf(log, () => carryOut && drainRow(boss, log, reactions, row, () => carryOut));
  const [soon, long] = [lane(rows.soon), lane(rows.long)];
  const beginAll = () => {
    soon.begin(handOver);
    long.begin();
  };
  let timer: NodeJS.Timeout | undefined;
  const enqueue: EventSink['enqueue'] = async (trx, office, events) => {
    const db = { executeSql: (text: string, values?: unknown[]) => onTheWay(trx, text, values) };
    const jobs = jobsOf(reactions, office, events);
    if (jobs.length === 0) return false;
    // The queue is closed to the application role: step back to the owner.
    await sql`${unawaited} select set_config('role', 'none', true)`.execute(trx);
    const waiting = Map.groupBy(jobs, (job) => (takesLong(reactions, job) ? rows.long : rows.soon));
    for (const [{ name }, some] of waiting) {
      const put = some.map((data) => ({ data, heartbeatSeconds: goneAfterSeconds }));
      await boss.insert(name, put, { db });
    }
    return true;
  };
  return {
    enqueue,
    committed() {
      soon.beginSoon();
      long.beginSoon();
    },
    start(deps, officeOf) {
      ending = new AbortController();
      const { signal } = ending;
      carryOut = (job) =>
        react(deps, officeOf, job, signal).catch((error: Error) => {
          log.error(
            { reaction: job.reaction, event: job.event.name, office: job.office, fault: loggedFault(error) },
            'reaction failed',
          );
          throw error;
        });
      handOver = () => handOverDue(deps.db, deps.clock(), enqueue);
      // Begun a second time, as after filling the demonstration, it is still one clock.
      clearInterval(timer);
      // Retries, events of other processes and timed ones come due without a commit here.
      timer = setInterval(beginAll, 5_000);
      beginAll();
    },
    async stop() {
      clearInterval(timer);
      carryOut = undefined;
      ending.abort();
      // What takes longer is cut off with its transaction, and taken up again by whoever comes next.
      const ended = Promise.all([soon.stop(), long.stop()]);
      await Promise.race([ended, wait(finishWithinMs, undefined, { ref: false })]);
      await boss.stop({ graceful: true, timeout: 2_000 });
    },
    async drain() {
      await handOver?.();
      await soon.drain();
      await long.drain();
    },
    async takeUpAbandoned() {
      for (const { name } of Object.values(rows)) await boss.supervise(name);
    },
  };
}

type CarryOut = (job: Job) => Promise<void>;

/** A row being worked off: one round at a time, a moment after something came or when it is begun. */
function laneOf(log: QueueLog, round: () => Promise<void> | undefined) {
  let working: Promise<void> | undefined;
  let soon: NodeJS.Timeout | undefined;
  async function firstThen(first?: () => Promise<unknown>): Promise<void> {
    await first?.();
    await round();
  }
  function begin(first?: () => Promise<unknown>): void {
    working ??= firstThen(first)
      .catch((error: Error) => log.error({ fault: loggedFault(error) }, 'the queue could not be read'))
      .finally(() => {
        working = undefined;
      });
  }
  // What many write at once is waited for a moment, to be served together.
  function beginSoon(): void {
    soon ??= setTimeout(() => {
      soon = undefined;
      if (working) void working.then(beginSoon);
      else begin();
    }, gatherMs).unref();
  }
  return {
    begin,
    beginSoon,
    async drain() {
      await round();
      // A round begun by a commit may still be carrying out what it took before ours looked.
      while (working) await working;
    },
    async stop() {
      clearTimeout(soon);
      await working;
    },
  };
}

/** Carries out what waits, one after the other, and says meanwhile that this process is alive. */
async function drainRow(
  boss: PgBoss,
  log: QueueLog,
  reactions: readonly Listed[],
  { name, batch }: Row,
  carryOut: () => CarryOut | undefined,
): Promise<void> {
  for (;;) {
    const jobs = await boss.fetch<Job>(name, { batchSize: batch });
    const carry = carryOut();
    if (jobs.length === 0 || !carry) return;
    const alive = setInterval(sayAlive, (goneAfterSeconds * 1000) / 3, boss, log, name, jobs);
    try {
      for (const same of joined(reactions, jobs)) {
        const ids = same.map(({ id }) => id);
        await carry(same[0]!.data).then(
          () => boss.complete(name, ids),
          (error: Error) => boss.fail(name, ids, loggedFault(error)),
        );
      }
    } finally {
      clearInterval(alive);
    }
  }
}

function sayAlive(boss: PgBoss, log: QueueLog, row: string, jobs: readonly { id: string }[]): void {
  boss
    .touch(
      row,
      jobs.map(({ id }) => id),
    )
    .catch((error: Error) => log.error({ fault: loggedFault(error) }, 'the queue could not be told of work'));
}

/** A statement of the queue's in the transaction, on its way to commit: jobs are kept, and nothing is answered. */
// biome-ignore lint/suspicious/noExplicitAny: any transaction
async function onTheWay(trx: Transaction<any>, text: string, values: unknown[] = []) {
  await trx.executeQuery(CompiledQuery.raw(unawaitedText(text), values));
  return { rows: [] };
}

/** Runs one reaction as `system:<module>` in the event's office. */
async function react(
  deps: HouseDeps,
  officeOf: (code: string) => Promise<Office | undefined>,
  job: Job,
  ending: AbortSignal,
): Promise<void> {
  const reaction = deps.house.reactions.find((r) => r.name === job.reaction && r.event === job.event.name);
  const office = await officeOf(job.office);
  if (!reaction || !office) return;
  const actor = { kind: 'system', module: reaction.module, office: office.code } as const;
  const prepared = await reaction.prepare?.(preparing(deps, actor, office, ending), job.event);
  await inOffice(deps, actor, office, (ctx) => reaction.run(ctx, job.event, prepared));
}
