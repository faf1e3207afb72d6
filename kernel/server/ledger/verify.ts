import { type Kysely, sql } from 'kysely';
import type { OfficeCode } from '../../contract/ids.ts';
import { beginning, dataHashOf, lineHashOf } from './line.ts';

/** What verifying one office's chain found. `broken` names the first line that does not hold, and why. */
export interface LedgerReport {
  office: OfficeCode;
  lines: number;
  /** Lines whose salt was destroyed by erasure: their data can no longer be confirmed, the chain still can. */
  erased: number;
  head: string;
  broken: { seq: number; why: 'missing-line' | 'chain' | 'line' | 'data' } | null;
}

interface Row {
  seq: string;
  at: Date;
  actor: string;
  acting_for: string | null;
  verb: string;
  subject_kind: string | null;
  subject_id: string | null;
  data: unknown;
  data_hash: string;
  prev_hash: string;
  hash: string;
  salt: string | null;
}

/** Walks an office's chain from its beginning. The transaction must be open in that office. */
export async function verifyLedger(
  // biome-ignore lint/suspicious/noExplicitAny: any transaction
  db: Kysely<any>,
  office: OfficeCode,
  batch = 2000,
): Promise<LedgerReport> {
  const report: LedgerReport = { office, lines: 0, erased: 0, head: beginning, broken: null };
  for (;;) {
    const { rows } = await sql<Row>`
      select l.seq, l.at, l.actor, l.acting_for, l.verb, l.subject_kind, l.subject_id, l.data, l.data_hash, l.prev_hash, l.hash, s.salt
      from kernel.ledger l left join kernel.ledger_salt s on s.office = l.office and s.seq = l.seq
      where l.office = ${office} and l.seq > ${report.lines} order by l.seq limit ${batch}`.execute(db);
    for (const row of rows) {
      const why = faultOf(office, row, report);
      // A gap shows at the line after it; the line that is missing is the one to name.
      if (why) return { ...report, broken: { seq: report.lines + 1, why } };
      report.lines += 1;
      report.erased += row.salt === null ? 1 : 0;
      report.head = row.hash;
    }
    if (rows.length < batch) return report;
  }
}

function faultOf(
  office: OfficeCode,
  row: Row,
  before: LedgerReport,
): NonNullable<LedgerReport['broken']>['why'] | null {
  const seq = Number(row.seq);
  if (seq !== before.lines + 1) return 'missing-line';
  if (row.prev_hash !== before.head) return 'chain';
  const hash = lineHashOf({
    office,
    seq,
    at: row.at.toISOString(),
    actor: row.actor,
    actingFor: row.acting_for,
    verb: row.verb,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    dataHash: row.data_hash,
    prevHash: row.prev_hash,
  });
  if (hash !== row.hash) return 'line';
  if (row.salt !== null && dataHashOf(row.salt, row.data) !== row.data_hash) return 'data';
  return null;
}
