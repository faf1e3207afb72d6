import type { Writable } from 'node:stream';
import { type PostgresPool, type PostgresPoolClient, type RawBuilder, sql } from 'kysely';
import type pg from 'pg';
import { knownQuery, type NameOf, namesOfStatements } from './names-of-statements.ts';

const mark = '/* unawaited */';

/**
 * Begins a statement whose answer nobody needs: it travels with the next of its transaction, `commit` at the latest, in
 * place of a way there and back of its own. Should it fail, the next one fails with its error, and all is undone.
 */
export const unawaited: RawBuilder<unknown> = sql.raw(mark);

/** The same for a statement that is text already. */
export function unawaitedText(text: string): string {
  return `${mark} ${text}`;
}

/**
 * The pool as the query builder sees it. Statements that come again are known to the database by name; `begin` and what
 * is `unawaited` travel with the statement after them.
 */
export function quickPool(pool: pg.Pool): PostgresPool {
  const nameOf = namesOfStatements();
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect();
      const quick = clients.get(client) ?? quickClient(client, nameOf);
      clients.set(client, quick);
      return quick;
    },
    end: () => pool.end(),
  };
}

/** "Cached plan must not change result type": a table was changed under a connection that knows statements on it. */
const planOutdated = '0A000';

function quickClient(client: pg.PoolClient, nameOf: NameOf): PostgresPoolClient {
  let outdated = false;
  let held: pg.QueryConfig[] = [];
  /** All of them leave at once, in one write, and are answered in order; the first that failed is the one to tell of. */
  async function flight(): Promise<pg.QueryResult> {
    const leaving = held;
    held = [];
    const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    const answers = Promise.all(leaving.map((query) => client.query(query)));
    stream.uncork();
    return (await answers).at(-1)!;
  }
  async function query(text: string, values: readonly unknown[] = []) {
    if (text === 'rollback') {
      const begun = !held.some((one) => one.text === 'begin');
      held = [];
      // What was never begun needs no end.
      if (!begun) return { command: 'ROLLBACK', rowCount: 0, rows: [] };
    }
    held.push(knownQuery(nameOf, text, values));
    if (text === 'begin' || text.startsWith(mark)) return { command: 'SELECT', rowCount: 0, rows: [] };
    return flight().catch((error: Error & { code?: string }) => {
      outdated ||= error.code === planOutdated;
      throw error;
    });
  }
  return {
    query,
    release: (broken?: boolean) => client.release(broken || outdated),
  } as unknown as PostgresPoolClient;
}
