import type { Accounts } from '../accounts/open.ts';
import type { AnyOperation } from '../operation.ts';
import { listDelegations } from './list-delegations.ts';
import { makeDelegation } from './make-delegation.ts';
import { revokeDelegation } from './revoke-delegation.ts';

/** What is done with delegated duties. */
export function delegationOperations(accounts: Accounts): AnyOperation[] {
  return [listDelegations, makeDelegation, revokeDelegation].map((verb) => verb(accounts) as AnyOperation);
}
