import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { OfficeCode } from '../../contract/ids.ts';
import { type Actor, actorId } from '../actor.ts';
import type { LedgerEntry } from '../context.ts';
import { takeTurn } from '../database/take-turn.ts';
import { beginning, dataHashOf, lineHashOf } from './line.ts';

/**
 * Appends lines to the office's chain. Called last in a transaction: it holds the chain until commit. The lock is
 * one of the transaction, so it goes with it whatever happens.
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
  await takeTurn(db, `chancery.ledger.${office}`);
  const last = await sql<{ seq: string; hash: string }>`
    select seq, hash from kernel.ledger where office = ${office} order by seq desc limit 1`.execute(db);
  let seq = Number(last.rows[0]?.seq ?? 0);
  let prevHash = last.rows[0]?.hash ?? beginning;
  const actor = actorId(by);
  const actingFor = by.kind === 'user' ? (by.actsFor ?? null) : null;
  const lines: Record<string, unknown>[] = [];
  const salts: Record<string, unknown>[] = [];
  for (const entry of entries) {
    seq += 1;
    const salt = randomBytes(16).toString('hex');
    const data = entry.data ?? {};
    const line = {
      office,
      seq,
      at: at.toISOString(),
      actor,
      verb: entry.verb,
      subjectKind: entry.subject?.kind ?? null,
      subjectId: entry.subject?.id ?? null,
      dataHash: dataHashOf(salt, data),
      actingFor,
      prevHash,
    };
    const hash = lineHashOf(line);
    lines.push({
      office,
      seq,
      at: line.at,
      actor,
      acting_for: actingFor,
      verb: line.verb,
      subject_kind: line.subjectKind,
      subject_id: line.subjectId,
      data: JSON.stringify(data),
      data_hash: line.dataHash,
      prev_hash: prevHash,
      hash,
    });
    salts.push({ office, seq, salt });
    prevHash = hash;
  }
  await db.insertInto('kernel.ledger').values(lines).execute();
  await db.insertInto('kernel.ledger_salt').values(salts).execute();
}
