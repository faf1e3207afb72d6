import { type Kysely, sql } from 'kysely';
import { type KnownTable, quoted } from './catalog.ts';

// biome-ignore lint/suspicious/noExplicitAny: any transaction
type Db = Kysely<any>;

const rowsAtOnce = 500;
const portion = 1 << 20;

/** A portion of a table's rows: lines of JSON, of one office where the table knows offices. */
export interface Portion {
  office: string | null;
  lines: Buffer;
}

/**
 * A table's rows, a few at a time. Every value is written as PostgreSQL itself writes it as text, so that nothing is
 * lost on the way: an array of texts a row. The order is that of the key, by bytes, the same on every database.
 */
export async function* dumpTable(db: Db, table: KnownTable, offices: string[]): AsyncGenerator<Portion> {
  if (!table.fenced) {
    yield* dump(db, table, null);
    return;
  }
  for (const office of offices) {
    // On a server row-level security holds for the owner too: rows are seen from within their office only.
    await sql`select set_config('chancery.office', ${office}, true)`.execute(db);
    yield* dump(db, table, office);
  }
}

async function* dump(db: Db, table: KnownTable, office: string | null): AsyncGenerator<Portion> {
  await sql.raw(`declare rows_out no scroll cursor for ${queryOf(table, office)}`).execute(db);
  let lines: string[] = [];
  let size = 0;
  for (;;) {
    const { rows } = await sql.raw<{ line: string }>(`fetch ${rowsAtOnce} from rows_out`).execute(db);
    for (const { line } of rows) {
      lines.push(line, '\n');
      size += line.length + 1;
      if (size < portion) continue;
      yield { office, lines: Buffer.from(lines.join('')) };
      lines = [];
      size = 0;
    }
    if (rows.length < rowsAtOnce) break;
  }
  if (lines.length > 0) yield { office, lines: Buffer.from(lines.join('')) };
  await sql.raw('close rows_out').execute(db);
}

function queryOf({ name, columns, order }: KnownTable, office: string | null): string {
  const values = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  const where = office === null ? condition(name) : 'where office = kernel.office_code()';
  const by = order.map((column) => `${quoted(column)}::text collate "C"`).join(', ');
  return `select json_build_array(${values})::text as line from ${quoted(name)} ${where} order by ${by}`;
}

/** Of the queue only what is still to be done; what was done or given up is not done again. */
function condition(table: string): string {
  return table === 'pgboss.job' ? "where state in ('created', 'retry', 'active')" : '';
}
