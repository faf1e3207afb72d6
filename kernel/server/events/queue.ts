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
import { type Job, jobsOf, joined, type Listed } from './jobs.ts';

const queueName = 'house';

/** So many are taken in hand at once. */
const batch = 100;

/** So long events gather before they are reacted to. */
const gatherMs = 100;

/** A process that has not been heard of for so long is gone; what it was carrying out is taken up by another. */
const goneAfterSeconds = 30;

/** So long what is being carried out may take to come to its end once the queue was told to stop. */
const finishWithinMs = 15_000;

/** The house's one queue, over the house's own pool. Schema `pgboss` is closed to the application role. */
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
  await boss.createQueue(queueName, { retryLimit: 5, retryDelay: 2, retryBackoff: true });
  let carryOut: CarryOut | undefined;
  let handOver: (() => Promise<number>) | undefined;
  let working: Promise<void> | undefined;
  const begin = (round: () => Promise<void>) => {
    if (carryOut && !working)
      working = round()
        .catch((error: Error) => log.error({ fault: loggedFault(error) }, 'the queue could not be read'))
        .finally(() => {
          working = undefined;
        });
  };
  const drain = () => drainJobs(boss, log, reactions, () => carryOut);
  let soon: NodeJS.Timeout | undefined;
  // What many write at once is waited for a moment, to be served together.
  const beginSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      if (working) void working.then(beginSoon);
      else begin(drain);
    }, gatherMs).unref();
  };
  async function drainDue(): Promise<void> {
    await handOver?.();
    await drain();
  }
  let timer: NodeJS.Timeout | undefined;
  const enqueue: EventSink['enqueue'] = async (trx, office, events) => {
    const db = { executeSql: (text: string, values?: unknown[]) => onTheWay(trx, text, values) };
    const jobs = jobsOf(reactions, office, events);
    if (jobs.length === 0) return false;
    // The queue is closed to the application role: step back to the owner.
    await sql`${unawaited} select set_config('role', 'none', true)`.execute(trx);
    const rows = jobs.map((data) => ({ data, heartbeatSeconds: goneAfterSeconds }));
    await boss.insert(queueName, rows, { db });
    return true;
  };
  return {
    enqueue,
    committed: beginSoon,
    start(deps, officeOf) {
      carryOut = (job) =>
        react(deps, officeOf, job).catch((error: Error) => {
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
      timer = setInterval(begin, 5_000, drainDue);
      begin(drainDue);
    },
    async stop() {
      clearInterval(timer);
      clearTimeout(soon);
      carryOut = undefined;
      // What takes longer is cut off with its transaction, and taken up again by whoever comes next.
      await Promise.race([working, wait(finishWithinMs, undefined, { ref: false })]);
      await boss.stop({ graceful: true, timeout: 2_000 });
    },
    async drain() {
      await drainDue();
      // A round begun by a commit may still be carrying out what it took before ours looked.
      while (working) await working;
    },
    takeUpAbandoned: () => boss.supervise(queueName),
  };
}

type CarryOut = (job: Job) => Promise<void>;

/** Carries out what waits, one after the other, and says meanwhile that this process is alive. */
async function drainJobs(
  boss: PgBoss,
  log: QueueLog,
  reactions: readonly Listed[],
  carryOut: () => CarryOut | undefined,
): Promise<void> {
  for (;;) {
    const jobs = await boss.fetch<Job>(queueName, { batchSize: batch });
    const carry = carryOut();
    if (jobs.length === 0 || !carry) return;
    const alive = setInterval(sayAlive, (goneAfterSeconds * 1000) / 3, boss, log, jobs);
    try {
      for (const same of joined(reactions, jobs)) {
        const ids = same.map(({ id }) => id);
        await carry(same[0]!.data).then(
          () => boss.complete(queueName, ids),
          (error: Error) => boss.fail(queueName, ids, loggedFault(error)),
        );
      }
    } finally {
      clearInterval(alive);
    }
  }
}

function sayAlive(boss: PgBoss, log: QueueLog, jobs: readonly { id: string }[]): void {
  boss
    .touch(
      queueName,
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
): Promise<void> {
  const reaction = deps.house.reactions.find((r) => r.name === job.reaction && r.event === job.event.name);
  const office = await officeOf(job.office);
  if (!reaction || !office) return;
  const actor = { kind: 'system', module: reaction.module, office: office.code } as const;
  const prepared = await reaction.prepare?.(preparing(deps, actor, office), job.event);
  await inOffice(deps, actor, office, (ctx) => reaction.run(ctx, job.event, prepared));
}
