import { implement } from '../../../../kernel/server/operation.ts';
import { waive } from '../../../../kernel/server/preflight/waivers.ts';
import { waiveFinding as contract } from '../../contract/release.ts';
import { onFinding } from '../on-finding.ts';

/** Lets a finding stand, with a reason: for whoever may approve, never for one of the authors. */
export const waiveFinding = implement(contract, (ctx, input) =>
  onFinding(ctx, input, 'press.finding-waived', false, (ref, found) => waive(ctx, ref, found, input.reason)),
);
