import { sql } from 'kysely';
import type { SubjectRef } from '../../contract/ids.ts';
import { type Ctx, tables } from '../context.ts';
import { indexSubjects } from '../search/index-subjects.ts';
import { withdrawnStep } from './closing.ts';
import type { FollowUpTable, FollowUpTables } from './tables.ts';
import { writeStep } from './take-step.ts';

/**
 * Erases what was written in the follow-ups of a record that is erased: notes, what was shown as done, and titles somebody
 * typed. What is still open is withdrawn. Who owed it until when stays; a division's own title says no more than the record.
 */
export async function eraseFollowUps(ctx: Ctx, { kind, id }: SubjectRef): Promise<void> {
  const rows = await tables<FollowUpTables>(ctx)
    .selectFrom('kernel.follow_up')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const row of rows) await eraseOne(ctx, row);
  await indexSubjects(
    ctx,
    'follow-up',
    rows.map((row) => row.id),
  );
}

async function eraseOne(ctx: Ctx, row: FollowUpTable): Promise<void> {
  if (row.state === 'open') await writeStep(ctx, row, withdrawnStep(ctx));
  await sql`delete from kernel.follow_up_note
    where office = ${ctx.office.code} and follow_up = ${row.id}`.execute(ctx.db);
  const typed = {
    ...(row.key === null && { title_zh: gone.zh, title_en: gone.en, how: 'recorded' as const }),
    // Done is done with something to show: where that was words alone, that there were some.
    ...(row.evidence !== null && { evidence: row.evidence_id === null ? gone.zh : null }),
  };
  // A division's own follow-up that nothing was shown for holds nothing anybody typed.
  if (Object.keys(typed).length > 0)
    await tables<FollowUpTables>(ctx)
      .updateTable('kernel.follow_up')
      .set(typed)
      .where('office', '=', ctx.office.code)
      .where('id', '=', row.id)
      .execute();
  ctx.record({ verb: 'follow-up.erased', subject: { kind: 'follow-up', id: row.id } });
}

const gone = { zh: '（内容已清除）', en: '(erased)' };
