/** What divisions call: they open follow-ups for what they wait for, and close them when it has come. */
import { sql } from 'kysely';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { doneStep, type Evidence, withdrawnStep } from './closing.ts';
import { insertFollowUp, type NewFollowUp } from './insert.ts';
import { presentRows } from './present.ts';
import { seenFollowUps } from './queries.ts';
import type { FollowUpTable, FollowUpTables } from './tables.ts';
import { writeStep } from './take-step.ts';

/** Opens a follow-up for a division. One of the same key that is still open is the same: its id is given again. */
export async function openFollowUp(ctx: Ctx, asked: NewFollowUp & { key: string }): Promise<Id> {
  const opened = await insertFollowUp(ctx, asked);
  return opened ?? (await openOfKey(ctx, asked.key))!.id;
}

/**
 * Closes a division's own follow-up: done with what shows it, or withdrawn as no longer asked for. Whoever acts need
 * not be its owner. Closed by hand before, it stays as it is.
 */
export async function closeFollowUp(
  ctx: Ctx,
  key: string,
  as: Partial<Evidence> | 'withdrawn',
): Promise<void> {
  const row = await openOfKey(ctx, key);
  if (!row) return;
  const step =
    as === 'withdrawn'
      ? withdrawnStep(ctx)
      : doneStep(ctx, { text: as.text ?? null, subject: as.subject ?? null });
  await writeStep(ctx, row, step);
}

/** The follow-ups of a subject that this actor may see, open ones first. */
export async function followUpsOf(ctx: Ctx, { kind, id }: SubjectRef) {
  const rows = await seenFollowUps(ctx)
    .selectAll()
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy((eb) => eb('state', '<>', 'open'))
    .orderBy('due')
    .execute();
  return presentRows(ctx, rows);
}

/** Of these subjects of one kind those that follow-ups are about, whoever may see them. */
export async function followedUp(ctx: Ctx, kind: string, ids: readonly Id[]): Promise<Id[]> {
  const rows = await tables<FollowUpTables>(ctx)
    .selectFrom('kernel.follow_up')
    .select('subject_id')
    .distinct()
    .where('office', '=', ctx.office.code)
    .where('subject_kind', '=', kind)
    .where(sql<boolean>`subject_id = any(${ids}::uuid[])`)
    .execute();
  return rows.flatMap(({ subject_id: id }) => id ?? []);
}

async function openOfKey(ctx: Ctx, key: string): Promise<FollowUpTable | undefined> {
  return tables<FollowUpTables>(ctx)
    .selectFrom('kernel.follow_up')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('key', '=', key)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
}
