import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { OfficeCode } from '../../contract/ids.ts';
import { type Actor, actorId } from '../actor.ts';
import type { LedgerEntry } from '../context.ts';
import { unawaited } from '../database/quick-pool.ts';
import { dataHashOf, hashedText, type LedgerLine } from './line.ts';

/**
 * Appends lines to the office's chain. Called last in a transaction, and not waited for: the database numbers the lines,
 * chains and hashes them on its way to `commit`, and holds the chain no longer than that. `verify.ts` reckons it anew
 * here.
 */
export async function appendToLedger(
  // biome-ignore lint/suspicious/noExplicitAny: any transaction
  db: Kysely<any>,
  office: OfficeCode,
  by: Actor,
  at: Date,
  entries: LedgerEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const lines = entries.map((entry) => lineOf(office, by, at, entry));
  await sql`${unawaited} select kernel.append_to_ledger(${office}, ${JSON.stringify(lines)}::jsonb)`.execute(
    db,
  );
}

/** A line as `kernel.append_to_ledger` takes it: all but its number and the hashes of the chain. */
function lineOf(office: OfficeCode, by: Actor, at: Date, { verb, subject, data = {} }: LedgerEntry) {
  const salt = randomBytes(16).toString('hex');
  const line: Omit<LedgerLine, 'seq' | 'prevHash'> = {
    office,
    at: at.toISOString(),
    actor: actorId(by),
    verb,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    dataHash: dataHashOf(salt, data),
    actingFor: by.kind === 'user' ? (by.actsFor ?? null) : null,
  };
  const [before_seq, before_hash, end] = hashedText(line);
  return {
    before_seq,
    before_hash,
    end,
    at: line.at,
    actor: line.actor,
    acting_for: line.actingFor,
    verb,
    subject_kind: line.subjectKind,
    subject_id: line.subjectId,
    data,
    data_hash: line.dataHash,
    salt,
  };
}
