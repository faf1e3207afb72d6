import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { loadReference } from '../../../../kernel/server/reference/load.ts';
import { listCorrectionReasons as contract, correctionReason } from '../../contract/staff.ts';
import { mayWork } from '../policy.ts';

const { rows: reasons } = loadReference('correction-reasons.json', correctionReason);

/** The reasons notices often give, in both languages. */
export const listCorrectionReasons = implement(contract, async (ctx) => {
  demand(mayWork(ctx.actor));
  return { reasons };
});
