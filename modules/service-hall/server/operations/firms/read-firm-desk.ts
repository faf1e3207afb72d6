import { implement } from '../../../../../kernel/server/operation.ts';
import { readFirmDesk as contract } from '../../../contract/firm-desk.ts';
import { seenDesk } from '../../firms/desk-key.ts';
import { presentDesk } from '../../firms/present-desk.ts';

/** The desk of a firm, for somebody who acts for it. */
export const readFirmDesk = implement(contract, async (ctx) => presentDesk(ctx, await seenDesk(ctx)));
