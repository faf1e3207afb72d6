import { delegationOperations } from '../delegations/operations.ts';
import { memberOperations } from '../members/operations.ts';
import { officeOperations } from '../office/operations.ts';
import type { AnyOperation } from '../operation.ts';
import type { Accounts } from './open.ts';
import { ownAccountOperations } from './own-operations.ts';

/** Every operation that needs the accounts opened: the server mounts them beside the house's. */
export function accountsOperations(accounts: Accounts): AnyOperation[] {
  return [
    ...ownAccountOperations(accounts),
    ...memberOperations(accounts),
    ...delegationOperations(accounts),
    ...officeOperations(accounts),
  ];
}
