import type { ControlReply, ControlRequest } from '../../kernel/server/control/protocol.ts';
import type { OpenHouse } from '../server/open-house.ts';
import { backupCopy } from './backup-copy.ts';
import { demoFill } from './demo-fill.ts';
import { carryOut, type HouseCommand, refused } from './house-command.ts';
import { ledgerVerify } from './ledger-verify.ts';
import { memoryExport } from './memory-export.ts';
import { memoryImport } from './memory-import.ts';
import { memoryRebuild } from './memory-rebuild.ts';
import { memorySearch } from './memory-search.ts';
import { officeCreate } from './office-create.ts';
import { searchRebuild } from './search-rebuild.ts';
import { termsExport } from './terms-export.ts';
import { termsImport } from './terms-import.ts';
import { tokenCreate } from './token-create.ts';
import { userAdd } from './user-add.ts';
import { userResetPassword } from './user-reset-password.ts';
import { userResetSecondFactor } from './user-reset-second-factor.ts';
import { userUnlock } from './user-unlock.ts';

/** The commands that work on the house's data, in the order the help shows them. */
export const houseCommands: readonly HouseCommand[] = [
  ledgerVerify,
  searchRebuild,
  memorySearch,
  memoryImport,
  memoryExport,
  memoryRebuild,
  termsImport,
  termsExport,
  officeCreate,
  userAdd,
  userResetPassword,
  userUnlock,
  userResetSecondFactor,
  tokenCreate,
  demoFill,
];

/** What commands of other processes ask of the house that runs; nobody types them. */
const askedByPrograms: readonly HouseCommand[] = [backupCopy];

/** Carries out a command that came by name: from this process's command line, or through the control socket. */
export async function carryOutNamed(
  open: OpenHouse,
  { command, args, folder }: ControlRequest,
): Promise<ControlReply> {
  const found = [...houseCommands, ...askedByPrograms].find((candidate) => candidate.name === command);
  if (!found)
    return refused('usage', { zh: `没有命令 ${command}。`, en: `There is no command ${command}.` }, false);
  return carryOut(found, open, args, folder);
}
