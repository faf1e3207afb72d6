import { changeOfficePlace as contract } from '../../contract/office.ts';
import { accountOperation } from '../accounts/account-operation.ts';
import { refuseTakenHosts } from '../accounts/create-office.ts';
import { officeFaults } from '../accounts/office-faults.ts';
import type { Accounts } from '../accounts/open.ts';
import { refuse } from '../refusal.ts';
import { changeOffice } from './change-office.ts';

/** Says where the public site of the office is found, and by which clock the office counts its days. */
export function changeOfficePlace(accounts: Accounts) {
  return accountOperation(accounts, contract, async (ctx, { version, timeZone, ...asked }) => {
    const hosts = [...new Set(asked.hosts.map((host) => host.toLowerCase()))];
    const faults = officeFaults({ ...ctx.office, timeZone, hosts });
    if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
    return changeOffice(ctx, {
      part: 'place',
      version,
      columns: { hosts, time_zone: timeZone },
      judge: (db) => refuseTakenHosts(db, hosts, ctx.office.code),
      data: { timeZone, hosts: hosts.length },
    });
  });
}
