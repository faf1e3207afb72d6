import { clock } from './clock.ts';
import { engine } from './engine.ts';
import type { Examination } from './examination.ts';
import { fence } from './fence.ts';
import { fonts } from './fonts.ts';
import { ledger } from './ledger.ts';
import { roles } from './roles.ts';
import { searchIndex } from './search-index.ts';
import { storedFiles } from './stored-files.ts';
import { tablesUpToDate } from './tables.ts';
import { waitingWork } from './waiting-work.ts';

/** What the doctor looks at in the house itself, in this order. */
export const examinations: readonly Examination[] = [
  engine,
  tablesUpToDate,
  roles,
  fence,
  ledger,
  storedFiles,
  waitingWork,
  searchIndex,
  clock,
  fonts,
];
