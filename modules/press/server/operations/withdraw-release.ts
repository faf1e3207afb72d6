import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { withdrawRelease as contract } from '../../contract/issues.ts';
import { demandStep } from '../demand-step.ts';
import { releaseWithdrawn } from '../events.ts';
import { retireIssue } from '../issues.ts';
import { takeStep } from '../move-on.ts';
import { getRelease } from '../queries.ts';
import { readAsPublished, standAsPublished } from '../stand-as-published.ts';
import { wholeRelease } from '../whole-release.ts';

/**
 * Takes a release off the public site for good. A correction in work is dropped with it: what is kept as withdrawn, and
 * read by the whole office, is what the public read.
 */
export const withdrawRelease = implementPrepared(
  contract,
  async (preparing, { releaseId }) => {
    const isCorrected = await preparing.read(async (ctx) => {
      const row = await getRelease(ctx, releaseId);
      demandStep(ctx.actor, 'withdraw', row);
      return row.correcting_zh !== null;
    });
    return isCorrected ? readAsPublished(preparing, releaseId) : null;
  },
  async (ctx, { releaseId, version, why }, asPublished) => {
    const row = await getRelease(ctx, releaseId, true);
    demandStep(ctx.actor, 'withdraw', row);
    demandVersion(row.version, version);
    if (asPublished && row.correcting_zh !== null) await standAsPublished(ctx, row, asPublished);
    await takeStep(ctx, await getRelease(ctx, releaseId), {
      verb: 'withdraw',
      state: 'withdrawn',
      line: 'press.withdrawn',
      columns: ({ actor, now }) => ({
        issue: null,
        correcting_zh: null,
        correcting_en: null,
        withdrawn_at: now,
        withdrawn_by: actor.kind === 'user' ? actor.userId : '',
        withdrawn_why: why,
      }),
      also: () => retireIssue(ctx, releaseId),
      tells: releaseWithdrawn,
    });
    return wholeRelease(ctx, releaseId);
  },
);
