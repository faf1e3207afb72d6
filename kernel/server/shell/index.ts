import { calendarOperations } from '../calendar/operations.ts';
import { feedOperations } from '../feeds/operations.ts';
import { fileOperations } from '../files/operations.ts';
import { followUpOperations } from '../follow-ups/operations.ts';
import { mailOperations } from '../mail/operations.ts';
import { noticeOperations } from '../notices/operations.ts';
import type { AnyOperation } from '../operation.ts';
import { readProfilesOperation } from '../preflight/read-profiles.ts';
import { setRuleOperation } from '../preflight/set-rule.ts';
import { viewOperations } from '../views/operations.ts';
import { visitOperations } from '../visitors/operations.ts';
import { listFindingsOperation } from './list-findings.ts';
import { readAboutOperation } from './read-about.ts';
import { readDeskOperation } from './read-desk.ts';
import { readHistoryOperation } from './read-history.ts';
import { readLedgerOperation } from './read-ledger.ts';
import { readOverviewOperation } from './read-overview.ts';
import { searchOperation } from './search.ts';

/** What the frame of the app asks for, whatever modules there are. */
export const shellOperations: AnyOperation[] = [
  readDeskOperation,
  readAboutOperation,
  searchOperation,
  readLedgerOperation,
  readHistoryOperation,
  listFindingsOperation,
  readOverviewOperation,
  readProfilesOperation,
  setRuleOperation,
  ...calendarOperations,
  ...fileOperations,
  ...noticeOperations,
  ...mailOperations,
  ...feedOperations,
  ...followUpOperations,
  ...viewOperations,
  ...visitOperations,
];
