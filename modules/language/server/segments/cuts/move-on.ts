import { sql } from 'kysely';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { moveFindings } from '../../../../../kernel/server/preflight/move-findings.ts';
import { placedAt } from '../../jobs/segment-findings.ts';
import type { SeenFile } from '../held-segment.ts';

/**
 * Segments behind a place move on by one, or back, and what was found in them by the last check with them. What was
 * found in the segments that were cut says nothing of them any more.
 */
export async function moveOn(
  ctx: Ctx,
  { file, job }: SeenFile,
  { behind, by, cut }: { behind: number; by: 1 | -1; cut: readonly number[] },
): Promise<void> {
  await sql`update language.segment set place = place + ${by}
    where office = ${ctx.office.code} and file = ${file.id} and file_version = ${file.current}
      and place > ${behind}`.execute(ctx.db);
  await moveFindings(ctx, { kind: 'translation-job', id: job.id }, (finding) => {
    const at = finding.place as { file: string; segment: number } | undefined;
    if (at?.file !== file.id) return finding;
    if (cut.includes(at.segment)) return null;
    return at.segment > behind ? placedAt(file, at.segment + by) : finding;
  });
}
