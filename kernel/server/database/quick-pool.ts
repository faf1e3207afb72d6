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

const looksMark = `${mark} /* only looks */`;

/** The same, and says that the transaction only looks: nothing hangs on its end, so that is not waited for either. */
export const onlyLooks: RawBuilder<unknown> = sql.raw(looksMark);

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

/** A statement that waits to be sent, and what its answer goes to; none where nobody waits for it. */
interface Waiting {
  query: pg.QueryConfig;
  answer?: PromiseWithResolvers<pg.QueryResult>;
}

function quickClient(client: pg.PoolClient, nameOf: NameOf): PostgresPoolClient {
  let outdated = false;
  /** No `begin` waits to be sent. */
  let begun = true;
  /** The transaction that is open only looks. */
  let looking = false;
  let waiting: Waiting[] = [];

  /** All that wait leave in one write and are answered in order; an answer comes with those nobody waits for before it. */
  function send(): void {
    const upTo = waiting.findLastIndex(({ answer }) => answer) + 1;
    const leaving = waiting.slice(0, upTo);
    waiting = waiting.slice(upTo);
    const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    let answers: Promise<pg.QueryResult>[] = [];
    for (const { query, answer } of leaving) {
      answers.push(client.query(query));
      if (!answer) continue;
      answer.resolve(Promise.all(answers).then((all) => all.at(-1)!));
      answers = [];
    }
    stream.uncork();
  }
  function ask(query: pg.QueryConfig): Promise<pg.QueryResult> {
    // What else is asked before the program turns to something else leaves with it.
    if (!waiting.some(({ answer }) => answer)) process.nextTick(send);
    const answer = Promise.withResolvers<pg.QueryResult>();
    waiting.push({ query, answer });
    return answer.promise;
  }
  async function query(text: string, values: readonly unknown[] = []) {
    const looked = looking && text === 'commit';
    if (text === 'rollback' || looked) {
      looking = false;
      waiting = waiting.slice(0, waiting.findLastIndex(({ answer }) => answer) + 1);
      // What was never begun needs no end.
      if (!begun) return { command: text.toUpperCase(), rowCount: 0, rows: [] };
    }
    const asked = knownQuery(nameOf, text, values);
    if (looked) {
      // It leaves here and now: others, as the queue does, use the connection past this door as soon as it is given back.
      // That it was lost is told to whoever asks next.
      ask(asked).catch(() => undefined);
      send();
      return { command: 'COMMIT', rowCount: 0, rows: [] };
    }
    if (text === 'begin' || text.startsWith(mark)) {
      begun &&= text !== 'begin';
      looking = text.startsWith(looksMark) || (looking && text !== 'begin');
      waiting.push({ query: asked });
      return { command: 'SELECT', rowCount: 0, rows: [] };
    }
    begun = true;
    return ask(asked).catch((error: Error & { code?: string }) => {
      outdated ||= error.code === planOutdated;
      throw error;
    });
  }
  return {
    query,
    release: (broken?: boolean) => client.release(broken || outdated),
  } as unknown as PostgresPoolClient;
}
