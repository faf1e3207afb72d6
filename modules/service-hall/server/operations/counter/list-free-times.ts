import { implement } from '../../../../../kernel/server/operation.ts';
import { listFree as contract } from '../../../contract/appointments.ts';
import { freeTimes } from '../../counter/free-times.ts';

/** Times free for a service. */
export const listFreeTimes = implement(contract, freeTimes);
