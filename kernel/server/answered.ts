import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { actorId } from './actor.ts';
import type { Ctx } from './context.ts';
import { unawaited } from './database/quick-pool.ts';
import { canonicalJson } from './ledger/line.ts';
import { refuse } from './refusal.ts';

/** One write as its sender meant it: the id made for it, and a fingerprint of what was sent. */
export interface AskedOnce {
  requestId: string;
  operation: string;
  inputHash: string;
}

/** The fingerprint of a write: the operation and its whole input. */
export function askedOnce(requestId: string, operation: string, input: unknown): AskedOnce {
  const inputHash = createHash('sha256')
    .update(`${operation}\n${canonicalJson(input)}`)
    .digest('hex');
  return { requestId, operation, inputHash };
}

/** The answer given before to this very request, if any. The same id with other input is refused. */
export async function findAnswer(ctx: Ctx, asked: AskedOnce): Promise<{ answer: unknown } | undefined> {
  const { rows } = await sql<{ input_hash: string; answer: unknown }>`
    select input_hash, answer from kernel.answered_request
    where office = ${ctx.office.code} and actor = ${actorId(ctx.actor)} and request_id = ${asked.requestId}`.execute(
    ctx.db,
  );
  const row = rows[0];
  if (!row) return undefined;
  if (row.input_hash !== asked.inputHash) throw refuse('request-id-reused');
  return { answer: row.answer };
}

/**
 * Takes the id for this request, and clears the sender's old ones. A second one with the same id waits here until the first has committed, then
 * finds its answer.
 */
export async function claimRequest(ctx: Ctx, asked: AskedOnce): Promise<{ answer: unknown } | undefined> {
  const { rows } = await sql`
    with cleared as (delete from kernel.answered_request
      where office = ${ctx.office.code} and actor = ${actorId(ctx.actor)} and at < ${keptSince(ctx.now)})
    insert into kernel.answered_request (office, actor, request_id, operation, input_hash, at)
    values (${ctx.office.code}, ${actorId(ctx.actor)}, ${asked.requestId}, ${asked.operation}, ${asked.inputHash}, ${ctx.now})
    on conflict do nothing returning 1`.execute(ctx.db);
  return rows.length > 0 ? undefined : findAnswer(ctx, asked);
}

/** A browser that was asleep over a night may still ask again; after two days nobody does. */
function keptSince(now: Date): Date {
  return new Date(now.getTime() - 48 * 60 * 60 * 1000);
}

/** Keeps the answer beside the claimed id, on the way to commit. */
export async function keepAnswer(ctx: Ctx, asked: AskedOnce, answer: unknown): Promise<void> {
  await sql`${unawaited} update kernel.answered_request set answer = ${JSON.stringify(answer)}::json
    where office = ${ctx.office.code} and actor = ${actorId(ctx.actor)} and request_id = ${asked.requestId}`.execute(
    ctx.db,
  );
}

/**
 * Drops the kept answers of these operations, whoever asked: they may say what is erased now. What is being answered here
 * is kept as it will be.
 */
export async function forgetAnswers(ctx: Ctx, operations: readonly string[]): Promise<void> {
  await sql`delete from kernel.answered_request
    where office = ${ctx.office.code} and operation = any(${operations}::text[]) and answer is not null`.execute(
    ctx.db,
  );
}

/** Drops all answers nobody asks for again, whoever asked: somebody outside may never come back to clear the own ones. */
export async function dropOldAnswers(ctx: Ctx): Promise<void> {
  await sql`delete from kernel.answered_request
    where office = ${ctx.office.code} and at < ${keptSince(ctx.now)}`.execute(ctx.db);
}
