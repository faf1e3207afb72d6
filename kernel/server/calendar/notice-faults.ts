import { type Arrangement, noticeFaults } from '../../contract/calendar.ts';
import { refuse } from '../refusal.ts';

/** Refuses a notice whose days do not fit together, each field named. */
export function demandSound(year: number, arranged: Arrangement): void {
  const faults = noticeFaults(year, arranged);
  if (Object.keys(faults).length > 0) throw refuse('input-invalid', {}, faults);
}
