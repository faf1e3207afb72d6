import type { AnyOperation } from '../operation.ts';
import { addOwnDaysOperation } from './add-own-days.ts';
import { countDaysOperation } from './count-days.ts';
import { loadYearOperation } from './load-year.ts';
import { readYearOperation } from './read-year.ts';
import { removeOwnDaysOperation } from './remove-own-days.ts';
import { tryYearOperation } from './try-year.ts';

/** What can be done with the office's calendar. */
export const calendarOperations: AnyOperation[] = [
  readYearOperation,
  countDaysOperation,
  addOwnDaysOperation,
  removeOwnDaysOperation,
  tryYearOperation,
  loadYearOperation,
];
