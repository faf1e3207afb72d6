import type { z } from 'zod';
import type { OperationContract } from '../../../kernel/contract/operation.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { demandVersion } from '../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../kernel/server/operation.ts';
import { refuseOpenErrors } from '../../../kernel/server/preflight/findings.ts';
import { preflight } from '../../../kernel/server/preflight/preflight.ts';
import type { approveRelease, release } from '../contract/release.ts';
import { demandStep } from './demand-step.ts';
import { moveOn, type Step } from './move-on.ts';
import { getRelease } from './queries.ts';

type OnRelease = (typeof approveRelease)['input'];

/**
 * A step that is refused while an error is open. The release is checked anew at this moment, but only for somebody
 * who may take the step: checking is slow, and what it finds is not for everybody.
 */
export function checkedStep(contract: OperationContract<OnRelease, typeof release>, step: Step) {
  return implementPrepared(
    contract,
    async (preparing, input) => {
      await preparing.read((ctx) => demandOpen(ctx, step, input));
      return preflight(preparing, 'release', input.releaseId);
    },
    async (ctx, input, findings) => {
      refuseOpenErrors(findings);
      return moveOn(ctx, input, step);
    },
  );
}

async function demandOpen(ctx: Ctx, step: Step, on: z.infer<OnRelease>): Promise<void> {
  const row = await getRelease(ctx, on.releaseId);
  demandStep(ctx.actor, step.verb, row);
  demandVersion(row.version, on.version);
}
