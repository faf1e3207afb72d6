import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { readSegmentation as contract } from '../../../contract/segmentation.ts';
import { maySeeSegmentation } from '../policy.ts';
import { presentSegmentation } from '../present.ts';
import { segmentationOf } from '../rules-in-force.ts';

/** By which rules the office cuts its files. */
export const readSegmentation = implement(contract, async (ctx) => {
  demand(maySeeSegmentation(ctx.actor));
  return presentSegmentation(ctx, await segmentationOf(ctx));
});
