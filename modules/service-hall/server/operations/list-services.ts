import { implement } from '../../../../kernel/server/operation.ts';
import { listServices as contract } from '../../contract/services.ts';
import { serviceList } from '../public-queries.ts';

/** The services of the hall, as anybody may know them. */
export const listServices = implement(contract, async () => ({ items: serviceList() }));
