import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Finding } from '../../contract/findings.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { canonicalJson } from '../ledger/line.ts';

interface WaiverTable {
  office: string;
  kind: string;
  subject_id: string;
  mark: string;
  check_id: string;
  reason: string;
  waived_by: string;
  waived_at: Date;
}
interface WaiverTables {
  'kernel.preflight_waiver': WaiverTable;
}

/** A finding let stand: why, by whom, when. */
export type Waiver = Pick<WaiverTable, 'reason' | 'waived_by' | 'waived_at'>;

/** Which finding this is, by what it says and where. Words changed there make it another. */
export function markOf({ check, message, place }: Finding): string {
  return createHash('sha256')
    .update(canonicalJson([check, message, place ?? null]))
    .digest('hex');
}

/** Lets a finding stand, with a reason. The module asks its own policy first and writes its own ledger line. */
export async function waive(
  ctx: Ctx,
  { kind, id }: SubjectRef,
  found: Finding,
  reason: string,
): Promise<void> {
  await tables<WaiverTables>(ctx)
    .insertInto('kernel.preflight_waiver')
    .values({
      office: ctx.office.code,
      kind,
      subject_id: id,
      mark: markOf(found),
      check_id: found.check,
      reason,
      waived_by: actorId(ctx.actor),
      waived_at: ctx.now,
    })
    .execute();
}

/** Takes a waiver back: the finding is open again. */
export async function takeBackWaiver(ctx: Ctx, { kind, id }: SubjectRef, found: Finding): Promise<void> {
  await tables<WaiverTables>(ctx)
    .deleteFrom('kernel.preflight_waiver')
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .where('mark', '=', markOf(found))
    .execute();
}

/** Gives waivers the marks their findings have now. A finding may have the mark another had: all go before the first comes. */
export async function moveWaivers(
  ctx: Ctx,
  { kind, id }: SubjectRef,
  marks: ReadonlyMap<string, string>,
): Promise<void> {
  const stood = await tables<WaiverTables>(ctx)
    .deleteFrom('kernel.preflight_waiver')
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .where(sql<boolean>`mark = any(${[...marks.keys()]}::text[])`)
    .returningAll()
    .execute();
  if (stood.length === 0) return;
  await tables<WaiverTables>(ctx)
    .insertInto('kernel.preflight_waiver')
    .values(stood.map((waiver) => ({ ...waiver, mark: marks.get(waiver.mark)! })))
    // One that says the same was let stand there before.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The waivers of a subject, by the marks of their findings. */
export async function waiversOf(ctx: Ctx, { kind, id }: SubjectRef): Promise<Map<string, Waiver>> {
  const rows = await tables<WaiverTables>(ctx)
    .selectFrom('kernel.preflight_waiver')
    .select(['mark', 'reason', 'waived_by', 'waived_at'])
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .execute();
  return new Map(rows.map(({ mark, ...waiver }) => [mark, waiver]));
}

/** SQL for a row of `kernel.preflight_finding` that nobody has let stand. */
export const notWaived = sql<boolean>`not exists (select from kernel.preflight_waiver w
  where w.office = preflight_finding.office and w.kind = preflight_finding.kind
    and w.subject_id = preflight_finding.subject_id and w.mark = preflight_finding.mark)`;
