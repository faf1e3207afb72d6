import { listOffices } from '../../kernel/server/accounts/offices.ts';
import type { Accounts } from '../../kernel/server/accounts/open.ts';
import { reindexAll } from '../../kernel/server/search/index-subjects.ts';
import { type HouseDeps, inOffice } from '../../kernel/server/transaction.ts';

/** Makes the search of every office anew, an office a transaction. Answers with the entries each has. */
export async function rebuildSearch(
  accounts: Accounts,
  deps: HouseDeps,
): Promise<{ office: string; entries: number }[]> {
  const offices: { office: string; entries: number }[] = [];
  for (const { office } of await listOffices(accounts)) {
    const actor = { kind: 'system', module: 'search', office: office.code } as const;
    offices.push({ office: office.code, entries: await inOffice(deps, actor, office, reindexAll) });
  }
  return offices;
}
