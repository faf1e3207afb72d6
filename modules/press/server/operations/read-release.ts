import { implement } from '../../../../kernel/server/operation.ts';
import { readRelease as contract } from '../../contract/release.ts';
import { wholeRelease } from '../whole-release.ts';

/** A release with both texts, repairs, links, findings, people and bodies, history. */
export const readRelease = implement(contract, (ctx, { releaseId }) => wholeRelease(ctx, releaseId));
