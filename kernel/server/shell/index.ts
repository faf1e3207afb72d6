import { calendarOperations } from '../calendar/operations.ts';
import type { AnyOperation } from '../operation.ts';
import { listFindingsOperation } from './list-findings.ts';
import { readDeskOperation } from './read-desk.ts';
import { readLedgerOperation } from './read-ledger.ts';
import { searchOperation } from './search.ts';

/** What the frame of the app asks for, whatever modules there are. */
export const shellOperations: AnyOperation[] = [
  readDeskOperation,
  searchOperation,
  readLedgerOperation,
  listFindingsOperation,
  ...calendarOperations,
];
