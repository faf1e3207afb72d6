import { findOffice } from '../../kernel/server/accounts/offices.ts';
import type { Preparing } from '../../kernel/server/operation.ts';
import { preparing } from '../../kernel/server/perform.ts';
import { refuse } from '../../kernel/server/refusal.ts';
import type { OpenHouse } from '../server/open-house.ts';
import { onlyOffice } from './only-office.ts';

/** What a command does in an office, it does as the module it belongs to. Where there is one office, none need be named. */
export async function forOffice(
  { accounts, deps }: OpenHouse,
  module: string,
  code: string | undefined,
): Promise<Preparing> {
  const office = await findOffice(accounts, code ?? (await onlyOffice(accounts)));
  if (!office) throw refuse('not-found');
  return preparing(deps, { kind: 'system', module, office: office.code }, office);
}

/** How such an office is named. */
export const officeOption: [string, { zh: string; en: string }] = [
  '--office CODE',
  {
    zh: '机构代码（仅有一个机构时可省）',
    en: 'the office’s code (may be left out where there is one office)',
  },
];
