import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { ImportOptions } from '../../../contract/import.ts';
import type { Remark } from '../../../contract/import-remarks.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Days from here on are counted alike by every spreadsheet program. */
const serialZero = Date.UTC(1899, 11, 30);
const open = /^(至今|今|现在|现任|在任|present|now|today|current|[-–—/]+)$/i;

export interface DayRead {
  day: IsoDate | null;
  remark?: Remark;
}

/** A date as people write it; what may be two days, or none, is no date, and the remark says why. */
export function readDay(text: string, order: ImportOptions['dayOrder']): DayRead {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  if (plain === '' || open.test(plain)) return { day: null };
  return (
    written(plain, text) ?? countedInDays(plain) ?? numbersOnly(plain, order) ?? unread('day-unread', text)
  );
}

/** Year first, or with the month's name: only one reading. */
function written(plain: string, text: string): DayRead | undefined {
  const yearFirst =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (yearFirst) return made(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), text);
  if (/^(1[5-9]|20|21)\d{2}(年|\s*[-/.年]\s*\d{1,2}\s*月?)?$/.test(plain))
    return unread('day-incomplete', text);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]+)\.?,?[\s-]+(\d{4})$/i.exec(plain);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, text);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(plain);
  if (monthFirst) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, text);
  return /^[a-z]+\.?\s+\d{4}$/i.test(plain) ? unread('day-incomplete', text) : undefined;
}

function named(year: string, month: string, day: string, text: string): DayRead | undefined {
  const at = months.indexOf(month.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : made(Number(year), at + 1, Number(day), text);
}

/** A date cell that lost its form is the number of days since the end of 1899. */
function countedInDays(plain: string): DayRead | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(plain)) return undefined;
  const serial = Math.floor(Number(plain));
  if (serial > 80_000) return undefined;
  const day = isoOf(new Date(serialZero + serial * 86_400_000));
  return { day, remark: { code: 'serial-day', values: { value: plain, day } } };
}

function numbersOnly(plain: string, order: ImportOptions['dayOrder']): DayRead | undefined {
  const found = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(plain);
  if (!found) return undefined;
  const [a, b, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const dayFirst = made(year, b, a, plain);
  const monthFirst = made(year, a, b, plain);
  if (order !== 'ask') return order === 'day-first' ? dayFirst : monthFirst;
  if (dayFirst.day === null) return monthFirst;
  if (monthFirst.day === null || dayFirst.day === monthFirst.day) return dayFirst;
  const values = { value: plain, first: dayFirst.day, second: monthFirst.day };
  return { day: null, remark: { code: 'day-ambiguous', values } };
}

function made(year: number, month: number, day: number, text: string): DayRead {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? { day: isoOf(at) } : unread('day-impossible', text);
}

function isoOf(at: Date): IsoDate {
  return at.toISOString().slice(0, 10);
}

function unread(code: 'day-unread' | 'day-incomplete' | 'day-impossible', value: string): DayRead {
  return { day: null, remark: { code, values: { value: value.slice(0, 60) } } };
}
