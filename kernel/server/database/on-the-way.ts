import { type Compilable, CompiledQuery, type Kysely } from 'kysely';
import { unawaitedText } from './quick-pool.ts';

/** Writes without waiting: the statement travels with the next of its transaction, `commit` at the latest, as `unawaited` says. */
// biome-ignore lint/suspicious/noExplicitAny: any database
export async function onTheWay(db: Kysely<any>, statement: Compilable): Promise<void> {
  const { sql, parameters } = statement.compile();
  await db.executeQuery(CompiledQuery.raw(unawaitedText(sql), [...parameters]));
}
