import { implement } from '../../../../kernel/server/operation.ts';
import { listDestinations as contract } from '../../contract/authentication.ts';
import { destinations } from '../document-way.ts';

/** The economies a document can be sent to. */
export const listDestinations = implement(contract, async () => ({ items: destinations() }));
