import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { dropCorrection as contract } from '../../contract/issues.ts';
import { demandStep } from '../demand-step.ts';
import { getRelease } from '../queries.ts';
import { readAsPublished, standAsPublished } from '../stand-as-published.ts';
import { wholeRelease } from '../whole-release.ts';

/** Drops a correction in work: the release stands as it was published. */
export const dropCorrection = implementPrepared(
  contract,
  async (preparing, { releaseId }) => {
    await preparing.read(async (ctx) =>
      demandStep(ctx.actor, 'dropCorrection', await getRelease(ctx, releaseId)),
    );
    return readAsPublished(preparing, releaseId);
  },
  async (ctx, input, asPublished) => {
    const row = await getRelease(ctx, input.releaseId, true);
    demandStep(ctx.actor, 'dropCorrection', row);
    demandVersion(row.version, input.version);
    await standAsPublished(ctx, row, asPublished);
    return wholeRelease(ctx, row.id);
  },
);
