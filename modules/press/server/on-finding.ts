import type { SubjectRef } from '../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { demandVersion } from '../../../kernel/server/demand.ts';
import { listFindingsOf } from '../../../kernel/server/preflight/findings.ts';
import type { Release, ReleaseFinding } from '../contract/release.ts';
import { demandStep } from './demand-step.ts';
import { numbered } from './present.ts';
import { getRelease } from './queries.ts';
import { refuse } from './refuse.ts';
import { refreshCounts } from './save-text.ts';
import { wholeRelease } from './whole-release.ts';

/** Decides on one finding of a release, by its number on the page: to let it stand, or no longer. */
export async function onFinding(
  ctx: Ctx,
  on: { releaseId: string; version: number; finding: number },
  line: string,
  waived: boolean,
  decide: (ref: SubjectRef, found: ReleaseFinding) => Promise<void>,
): Promise<Release> {
  const row = await getRelease(ctx, on.releaseId, true);
  demandStep(ctx.actor, 'waive', row);
  demandVersion(row.version, on.version);
  const found = numbered(await listFindingsOf(ctx, 'release', row.id)).find((f) => f.number === on.finding);
  if (!found || (found.waived !== undefined) !== waived) throw refuse('finding-gone');
  const ref = { kind: 'release', id: row.id };
  await decide(ref, found);
  await refreshCounts(ctx, row.id);
  ctx.record({ verb: line, subject: ref, data: { check: found.check } });
  return wholeRelease(ctx, row.id);
}
