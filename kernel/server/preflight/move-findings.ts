import { sql } from 'kysely';
import type { Finding } from '../../contract/findings.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { findingOf, type PreflightTables } from './findings.ts';
import { markOf, moveWaivers } from './waivers.ts';

/** Where a finding stands after what it is about was moved; null where its place is no more. */
export type Moved = Pick<Finding, 'place' | 'placeLabel'> | null;

/**
 * Moves the findings of a subject's last check along with what they are about, and what was let stand with them; those
 * whose place is no more go. For changes of the subject that make nothing right or wrong elsewhere in it.
 */
export async function moveFindings(
  ctx: Ctx,
  { kind, id }: SubjectRef,
  moved: (finding: Finding) => Moved,
): Promise<void> {
  const rows = await tables<PreflightTables>(ctx)
    .selectFrom('kernel.preflight_finding')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .execute();
  const changes = rows.map((row) => {
    const was = findingOf(row);
    const now = moved(was);
    const mark = now && markOf({ ...was, ...now });
    return {
      ...{ position: row.position, was: row.mark, mark },
      ...{ place: now?.place ?? null, zh: now?.placeLabel?.zh ?? null, en: now?.placeLabel?.en ?? null },
    };
  });
  const gone = changes.filter(({ mark }) => mark === null).map(({ position }) => position);
  const elsewhere = changes.filter(({ mark, was }) => mark !== null && mark !== was);
  const subject = sql`office = ${ctx.office.code} and kind = ${kind} and subject_id = ${id}`;
  if (gone.length > 0)
    await sql`delete from kernel.preflight_finding where ${subject} and position = any(${gone}::int[])`.execute(
      ctx.db,
    );
  if (elsewhere.length === 0) return;
  await sql`update kernel.preflight_finding f set mark = here.mark, place = here.place, place_zh = here.zh,
      place_en = here.en
    from jsonb_to_recordset(${JSON.stringify(elsewhere)}::jsonb) as here(position int, mark text, place jsonb, zh text, en text)
    where f.office = ${ctx.office.code} and f.kind = ${kind} and f.subject_id = ${id}
      and f.position = here.position`.execute(ctx.db);
  await moveWaivers(ctx, { kind, id }, new Map(elsewhere.map(({ was, mark }) => [was, mark!])));
}
