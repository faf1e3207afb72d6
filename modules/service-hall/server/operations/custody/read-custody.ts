import { implement } from '../../../../../kernel/server/operation.ts';
import { readCustody as contract } from '../../../contract/custody.ts';
import { presentCustody } from '../../custody/present.ts';
import { seenDesk } from '../../firms/desk-key.ts';

/** The register of the firm somebody acts for. */
export const readCustody = implement(contract, async (ctx) => presentCustody(ctx, await seenDesk(ctx)));
