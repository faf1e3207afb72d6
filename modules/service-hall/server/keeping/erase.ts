import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { eraseFollowUps } from '../../../../kernel/server/follow-ups/erase.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { endVisits } from '../../../../kernel/server/visitors/end-visits.ts';
import { callOffErased } from '../close-outs/call-off.ts';
import type { CaseRecord } from '../queries.ts';
import { writeStep } from '../step.ts';
import { emptied, emptyCase } from './empty-case.ts';

/**
 * Erases all that is personal in a closed case, and every text somebody wrote in it. Its row, its ledger lines and its
 * figures stay: service, states, days, amounts and stars.
 */
export async function eraseCase(ctx: Ctx, row: CaseRecord): Promise<CaseRecord> {
  await emptyCase(ctx, row);
  await endVisits(ctx, { kind: 'hall-case', id: row.id });
  await callOffErased(ctx, row.id);
  await eraseFollowUps(ctx, { kind: 'hall-case', id: row.id });
  const { code } = ctx.office;
  for (const table of ['case_note', 'correction_item', 'letter', 'receipt'])
    await sql`delete from ${sql.table(`service_hall.${table}`)}
      where office = ${code} and hall_case = ${row.id}`.execute(ctx.db);
  for (const words of wordsLeft)
    await sql`update ${sql.table(`service_hall.${words.table}`)} set ${words.set}
      where office = ${code} and hall_case = ${row.id}`.execute(ctx.db);
  const written = await writeStep(
    ctx,
    row,
    { ...emptied, decision_zh: null, decision_en: null, kept_why: null, kept_by: null, erased_on: ctx.today },
    { verb: 'service-hall.case-erased' },
  );
  await indexSubjects(ctx, 'hall-case', [row.id]);
  return written;
}

/** Rows that stay for their figures, and what of them was written by or of somebody. */
const wordsLeft = [
  { table: 'correction', set: sql`again_why = null` },
  { table: 'case_pause', set: sql`words = null` },
  { table: 'fee_line', set: sql`paid_receipt = null, why = null` },
  {
    table: 'rating',
    set: sql`words = null, answer = null,
      state = case state when 'open' then 'unanswered' else state end, version = version + 1`,
  },
  { table: 'booking', set: sql`name = '', contact = null` },
  { table: 'close_out', set: sql`why = null, version = version + 1` },
  // The register of papers goes on saying that the number was given out; no name matches it any more.
  { table: 'issued_paper', set: sql`holder = ''` },
];

/** So many at once: each night's work is done in portions, each a transaction of its own. */
export const portion = 50;
