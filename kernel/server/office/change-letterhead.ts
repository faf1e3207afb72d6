import { changeLetterhead as contract } from '../../contract/office.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import type { Accounts } from '../accounts/open.ts';
import { tables } from '../context.ts';
import { demand, demandVersion } from '../demand.ts';
import { recordChange } from './change-office.ts';
import { type LetterheadTables, lockLetterhead } from './letterhead.ts';
import { mayChange } from './policy.ts';
import { presentOfficeSettings } from './present.ts';

/** Says where the office is and how it is reached: papers made from now on show it. */
export function changeLetterhead(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { version, address, phone, email }) => {
    demand(mayChange(ctx.actor));
    const row = await lockLetterhead(ctx);
    demandVersion(row.version, version);
    await tables<LetterheadTables>(ctx)
      .updateTable('kernel.letterhead')
      .set({
        version: version + 1,
        address_zh: address?.zh ?? null,
        address_en: address?.en ?? null,
        phone,
        email,
      })
      .where('office', '=', ctx.office.code)
      .execute();
    await recordChange(ctx, 'letterhead', { version: version + 1 });
    return presentOfficeSettings(ctx);
  });
}
