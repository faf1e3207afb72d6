import type { Accounts } from '../accounts/open.ts';
import type { AnyOperation } from '../operation.ts';
import { changeLetterhead } from './change-letterhead.ts';
import { changeOfficeNames } from './change-office-names.ts';
import { changeOfficePlace } from './change-office-place.ts';
import { changeSignInRules } from './change-sign-in-rules.ts';
import { readOffice } from './read-office.ts';

/** What is done with the settings of the office. */
export function officeOperations(accounts: Accounts): AnyOperation[] {
  return [readOffice, changeOfficeNames, changeOfficePlace, changeLetterhead, changeSignInRules].map(
    (verb) => verb(accounts) as AnyOperation,
  );
}
