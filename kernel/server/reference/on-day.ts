import { z } from 'zod';
import { type IsoDate, isoDate } from '../../contract/dates.ts';
import type { Reference } from './load.ts';

/** What a row in force for a time has: its first day, and its last where it is known. */
export const dated = { from: isoDate, until: isoDate.optional() };
export interface Dated {
  from: IsoDate;
  until?: IsoDate | undefined;
}

/** A row's schema with the days it is in force. */
export function datedRow<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, ...dated })
    .refine((row) => (row as Dated).until === undefined || (row as Dated).from <= (row as Dated).until!, {
      message: 'ends before it begins',
      path: ['until'],
    });
}

/** The row in force on a day. `provisional`: the data do not reach that day; it is the last known row, not a guess. */
export interface InForce<Row> {
  row: Row;
  provisional: boolean;
}

/**
 * The row in force on a day among those that fit, the latest to begin if several do. Null where none had begun or
 * the last has ended within the covered days: there is no rule then, and none is made up.
 */
export function onDay<Row extends Dated>(
  data: Pick<Reference<Row>, 'rows' | 'coveredUntil'>,
  day: IsoDate,
  fits: (row: Row) => boolean = () => true,
): InForce<Row> | null {
  const { coveredUntil } = data;
  const isBeyond = coveredUntil !== undefined && day > coveredUntil;
  const asked = isBeyond ? coveredUntil : day;
  let best: Row | null = null;
  for (const row of data.rows) {
    const holds = row.from <= asked && (row.until === undefined || row.until >= asked);
    if (holds && fits(row) && (best === null || row.from > best.from)) best = row;
  }
  return best && { row: best, provisional: isBeyond };
}
