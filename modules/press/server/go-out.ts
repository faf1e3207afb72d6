import type { Finding } from '../../../kernel/contract/findings.ts';
import { type Ctx, type HouseEvent, tables } from '../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../kernel/server/house/module.ts';
import type { Preparing } from '../../../kernel/server/operation.ts';
import { openErrors } from '../../../kernel/server/preflight/findings.ts';
import { preflight } from '../../../kernel/server/preflight/preflight.ts';
import { type CheckedRelease, checkText } from './checks.ts';
import { releaseDueEvent } from './events.ts';
import { gatherFacts } from './facts.ts';
import { takeStep } from './move-on.ts';
import { publishing } from './operations/publish-release.ts';
import { getRelease, getText, type ReleaseRecord } from './queries.ts';
import { keepFindings } from './save-text.ts';
import type { PressTables } from './tables.ts';

interface Checked {
  version: number;
  findings: Finding[];
  checked: CheckedRelease;
}

/** Meanwhile it may have been sent back, published by hand, or planned for another time. */
function isDue(row: ReleaseRecord, now: Date): boolean {
  return row.state === 'approved' && row.goes_out_at !== null && row.goes_out_at <= now;
}

/** The checks are run anew: names and posts may have changed since it was approved. */
async function checkAnew(preparing: Preparing, { subject }: HouseEvent): Promise<Checked | null> {
  const { read, now } = preparing;
  const due = await read(async (ctx) => {
    const row = await getRelease(ctx, subject.id);
    if (!isDue(row, now)) return null;
    const text = await getText(ctx, row.id, row.version);
    return { version: row.version, facts: await gatherFacts(ctx, text, row.day) };
  });
  if (!due) return null;
  const findings = await preflight(preparing, 'release', subject.id);
  return { version: due.version, findings, checked: checkText(due.facts) };
}

/** Publishes a release at its time for whoever set it; with an error open it stays approved and says so. */
async function goOut(ctx: Ctx, { subject }: HouseEvent, checked: Checked | null): Promise<void> {
  const row = await getRelease(ctx, subject.id, true);
  if (!isDue(row, ctx.now)) return;
  if (checked?.version !== row.version) throw new Error('the release changed while it was checked');
  const errors = openErrors(checked.findings).length;
  if (errors > 0) await holdUp(ctx, row, errors, checked.checked);
  else
    await takeStep(ctx, row, publishing, {
      setBy: row.goes_out_by!,
      plannedFor: row.goes_out_at!.toISOString(),
    });
}

async function holdUp(ctx: Ctx, row: ReleaseRecord, errors: number, checked: CheckedRelease): Promise<void> {
  await keepFindings(ctx, row.id, checked);
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({ goes_out_at: null, held_up_at: row.goes_out_at, changed_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'press.held-up',
    subject: { kind: 'release', id: row.id },
    data: { plannedFor: row.goes_out_at!.toISOString(), errors },
  });
}

/** What a planned release does when its time has come. */
export const goingOut: Reaction = reaction({
  event: releaseDueEvent,
  name: 'press.go-out',
  prepare: checkAnew,
  run: goOut,
});
