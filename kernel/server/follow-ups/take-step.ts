import { type Ctx, type LedgerEntry, tables } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { getRow } from '../get-row.ts';
import { refuse } from '../refusal.ts';
import { indexSubjects } from '../search/index-subjects.ts';
import { type FollowUpHappening, followUpHappened } from './events.ts';
import { inform } from './notices.ts';
import { closedWords, type FollowUpVerb, may } from './policy.ts';
import { presentWhole } from './present.ts';
import { getFollowUp } from './queries.ts';
import type { FollowUpTable, FollowUpTables } from './tables.ts';

/** One step in the life of a follow-up: what changes, which line the ledger keeps, what is told. */
export interface Step {
  verb: Exclude<FollowUpVerb, 'see'>;
  columns: Partial<FollowUpTable>;
  line: string;
  data?: LedgerEntry['data'];
  tells: FollowUpHappening;
  note?: string;
}

/** Takes a step asked for by somebody: seen, open, allowed, on the version that was looked at. */
export async function takeStep(
  ctx: Ctx,
  on: { followUpId: string; version: number },
  verb: Step['verb'],
  step: (row: FollowUpTable) => Promise<Omit<Step, 'verb'>>,
) {
  const row = await getFollowUp(ctx, on.followUpId, true);
  if (row.state !== 'open') throw refuse('state-conflict', { reason: closedWords[row.state] });
  demand(may(ctx.actor, verb, row));
  demandVersion(row.version, on.version);
  await writeStep(ctx, row, await step(row));
  // Whoever hands it over may have seen it for the last time: the answer is still theirs.
  return presentWhole(ctx, await getRow<FollowUpTable>(ctx, 'kernel.follow_up', row.id));
}

/** Writes a step that was decided upon: the row, the note, the ledger line, the event. */
export async function writeStep(ctx: Ctx, row: FollowUpTable, step: Omit<Step, 'verb'>): Promise<void> {
  const version = row.version + 1;
  await tables<FollowUpTables>(ctx)
    .updateTable('kernel.follow_up')
    .set({ ...step.columns, version })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  if (step.note !== undefined)
    await tables<FollowUpTables>(ctx)
      .insertInto('kernel.follow_up_note')
      .values({ office: ctx.office.code, follow_up: row.id, version, note: step.note })
      .execute();
  ctx.record({
    verb: step.line,
    subject: { kind: 'follow-up', id: row.id },
    data: { version, ...step.data },
  });
  ctx.publish(followUpHappened(step.tells, row.id));
  await inform(ctx, { ...row, ...step.columns }, { line: step.line, version });
  await indexSubjects(ctx, 'follow-up', [row.id]);
}
