import { changeOfficeNames as contract } from '../../contract/office.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { officeFaults } from '../accounts/office-faults.ts';
import type { Accounts } from '../accounts/open.ts';
import { refuse } from '../refusal.ts';
import { changeOffice } from './change-office.ts';

/** Gives the office other names, or another chop. */
export function changeOfficeNames(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { version, name, shortName, chop }) => {
    const faults = officeFaults({ ...ctx.office, name, shortName, chop });
    if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
    return changeOffice(ctx, {
      part: 'names',
      version,
      columns: {
        name_zh: name.zh,
        name_en: name.en,
        short_name_zh: shortName.zh,
        short_name_en: shortName.en,
        chop,
      },
    });
  });
}
