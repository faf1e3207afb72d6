/** What somebody who leaves the office still owes, and who takes it. */
import { type Ctx, tables } from '../context.ts';
import { refuse } from '../refusal.ts';
import { handedOverStep } from './hand-over.ts';
import { demandOwner } from './owners.ts';
import { aboutOf, presentRows } from './present.ts';
import { seenFollowUps } from './queries.ts';
import type { FollowUpTable, FollowUpTables } from './tables.ts';
import { writeStep } from './take-step.ts';

/** The open follow-ups of a person: all counted, those the reader may see shown. */
export async function owedBy(ctx: Ctx, userId: string) {
  const all = await openOf(ctx, userId, false);
  const seen = await seenFollowUps(ctx)
    .selectAll()
    .where('owner', '=', userId)
    .where('state', '=', 'open')
    .orderBy('due')
    .execute();
  return { count: all.length, seen: await presentRows(ctx, seen) };
}

/**
 * Hands everything a person still owes to somebody else, whoever acts: nothing is left with those who are gone.
 * Refused where there is something and nobody is named, or the one named may not see it.
 */
export async function handOverAll(
  ctx: Ctx,
  { from, to, reason }: { from: string; to: string | null; reason: string },
): Promise<number> {
  const rows = await openOf(ctx, from, true);
  if (rows.length === 0) return 0;
  const faults = {
    ...(to === null || to === from ? { handTo: nobodyNamed(rows.length) } : {}),
    ...(reason === '' ? { reason: noReason } : {}),
  };
  if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
  await demandOwner(ctx, to!, rows.flatMap(aboutOf), 'handTo');
  for (const row of rows) await writeStep(ctx, row, handedOverStep(row, to!, reason));
  return rows.length;
}

async function openOf(ctx: Ctx, userId: string, lock: boolean): Promise<FollowUpTable[]> {
  const query = tables<FollowUpTables>(ctx)
    .selectFrom('kernel.follow_up')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('owner', '=', userId)
    .where('state', '=', 'open')
    .orderBy('id');
  return (lock ? query.forUpdate() : query).execute();
}

function nobodyNamed(count: number) {
  return {
    zh: `此人还有${count}件督办事项未办结，请选一位接办的人员。`,
    en: `This person still owes ${count === 1 ? 'a follow-up' : `${count} follow-ups`}. Choose who takes over.`,
  };
}
const noReason = { zh: '请写明转办的缘由。', en: 'Say why they are handed over.' };
