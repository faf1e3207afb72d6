import { implement } from '../../../../kernel/server/operation.ts';
import { takeBackWaiver as takeBack } from '../../../../kernel/server/preflight/waivers.ts';
import { takeBackWaiver as contract } from '../../contract/release.ts';
import { onFinding } from '../on-finding.ts';

/** Takes a waiver back: the finding is open again. */
export const takeBackWaiver = implement(contract, (ctx, input) =>
  onFinding(ctx, input, 'press.waiver-taken-back', true, (ref, found) => takeBack(ctx, ref, found)),
);
