import { listOffices } from '../../kernel/server/accounts/offices.ts';
import type { Accounts } from '../../kernel/server/accounts/open.ts';
import { UsageFault } from './house-command.ts';

/** The code of the one office there is; where there are several, one must be named. */
export async function onlyOffice(accounts: Accounts): Promise<string> {
  const offices = await listOffices(accounts);
  const [only] = offices;
  if (only && offices.length === 1) return only.office.code;
  throw new UsageFault(
    only
      ? { zh: '有多个机构，请用 --office 指明。', en: 'There are several offices: name one with --office.' }
      : {
          zh: '还没有机构，请先用 office create 设立。',
          en: 'There is no office yet: open one with office create.',
        },
  );
}
