import { z } from 'zod';
import { arrangement, noticeFaults } from '../../contract/calendar.ts';
import { loadReference, type Reference } from '../reference/load.ts';

const arrangedYear = z
  .strictObject({ year: z.int(), ...arrangement.shape })
  .refine((row) => Object.keys(noticeFaults(row.year, row)).length === 0, {
    message: 'a day is of another year or stands twice',
  });
export type ArrangedYear = z.infer<typeof arrangedYear>;

/** Years as the State Council arranged them; the data reach to the end of the last of them. */
export const arrangedYears: Reference<ArrangedYear> = loadReference('working-days.json', arrangedYear);
