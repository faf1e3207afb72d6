import type { Updateable } from 'kysely';
import type { Id } from '../../../kernel/contract/ids.ts';
import { type Ctx, type HouseEvent, tables } from '../../../kernel/server/context.ts';
import { demandVersion } from '../../../kernel/server/demand.ts';
import { indexSubjects } from '../../../kernel/server/search/index-subjects.ts';
import type { Release, ReleaseState } from '../contract/release.ts';
import type { ReleaseVerb } from './core/release-state.ts';
import { demandStep } from './demand-step.ts';
import { releaseSettled } from './events.ts';
import { inform, type pressNotices } from './notices.ts';
import { noPlan, unplan } from './plan.ts';
import { getRelease, type ReleaseRecord } from './queries.ts';
import type { PressTables, ReleaseTable } from './tables.ts';
import { wholeRelease } from './whole-release.ts';

type StepColumns = Partial<
  Omit<Updateable<ReleaseTable>, 'office' | 'id' | 'number' | 'version' | 'state' | 'title_zh' | 'title_en'>
>;

/** One step in a release's life: which verb asks the policy, which state follows, which line the ledger keeps. */
export interface Step {
  verb: ReleaseVerb;
  state: ReleaseState;
  line: string;
  columns?: (ctx: Ctx, row: ReleaseRecord) => StepColumns;
  /** Rows of other tables that go with it. */
  also?: (ctx: Ctx, row: ReleaseRecord) => Promise<void>;
  /** Who is told of it, and by which kind of notice. */
  informs?: { kind: keyof typeof pressNotices; to: 'authors' | 'approvers' };
  /** What those above are told of it. */
  tells?: (id: Id) => HouseEvent;
}

/** Takes a release from one state to the next. */
export async function moveOn(
  ctx: Ctx,
  on: { releaseId: string; version: number },
  step: Step,
): Promise<Release> {
  const row = await getRelease(ctx, on.releaseId, true);
  demandStep(ctx.actor, step.verb, row);
  demandVersion(row.version, on.version);
  await takeStep(ctx, row, step);
  return wholeRelease(ctx, row.id);
}

/** The step itself, for whoever has settled that it may be taken. */
export async function takeStep(
  ctx: Ctx,
  row: ReleaseRecord,
  step: Step,
  said: Record<string, string> = {},
): Promise<void> {
  await unplan(ctx, row);
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({ state: step.state, changed_at: ctx.now, ...noPlan, ...step.columns?.(ctx, row) })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await step.also?.(ctx, row);
  ctx.record({
    verb: step.line,
    subject: { kind: 'release', id: row.id },
    data: { textVersion: row.version, ...said },
  });
  if (settles(row.state, step.state)) ctx.publish(releaseSettled(row.id));
  if (step.tells) ctx.publish(step.tells(row.id));
  if (step.informs) await inform(ctx, row, step.informs);
  await indexSubjects(ctx, 'release', [row.id]);
}

/** Does the office from now on stand by another text than before, or by none? */
function settles(before: ReleaseState, after: ReleaseState): boolean {
  return after === 'approved' || after === 'withdrawn' || (before === 'approved' && after === 'draft');
}
