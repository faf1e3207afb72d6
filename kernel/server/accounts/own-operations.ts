import type { AnyOperation } from '../operation.ts';
import { changeOwnName } from './change-own-name.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { endOtherSessions, endOwnSession } from './end-own-sessions.ts';
import type { Accounts } from './open.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  renewRecoveryCodes,
} from './own-second-factor.ts';
import { makeOwnToken, revokeOwnToken } from './own-tokens.ts';
import { readOwnAccount } from './read-own-account.ts';

/** What people do with their own accounts. They need the accounts opened, so the server mounts them beside the house's. */
export function ownAccountOperations(accounts: Accounts): AnyOperation[] {
  return [
    readOwnAccount,
    changeOwnName,
    changeOwnPassword,
    endOwnSession,
    endOtherSessions,
    makeOwnToken,
    revokeOwnToken,
    beginSecondFactor,
    confirmSecondFactor,
    renewRecoveryCodes,
    dropSecondFactor,
  ].map((verb) => verb(accounts) as AnyOperation);
}
