import { readOffice as contract } from '../../contract/office.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import type { Accounts } from '../accounts/open.ts';
import { refuse } from '../refusal.ts';
import { presentOfficeSettings } from './present.ts';

/** The settings of the office, for everybody of it. */
export function readOffice(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx) => {
    if (ctx.actor.kind !== 'user') throw refuse('not-found');
    return presentOfficeSettings(ctx);
  });
}
