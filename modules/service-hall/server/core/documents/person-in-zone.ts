import type { EnteredPerson } from '../../../contract/case.ts';
import type { ZonePart, ZoneReading } from './read-mrz.ts';

export type ZoneFields = Partial<
  Pick<EnteredPerson, 'surname' | 'given' | 'sex' | 'born' | 'nationality' | 'passport' | 'passportUntil'>
>;

/** What of a person the lines of the passport fill in: only parts whose figures hold; the rest stays as it was typed. */
export function personInZone({ zone, faults }: ZoneReading): ZoneFields {
  if (!zone) return {};
  const wrong = new Set<ZonePart>(faults.map(({ part }) => part));
  const { primary, secondary, nationality, number, birth, sex, expiry } = zone;
  return {
    ...(primary && { surname: primary }),
    ...(secondary && { given: secondary }),
    ...(/^[A-Z]{3}$/.test(nationality) && { nationality }),
    ...(!wrong.has('number') && /^[A-Z0-9]{5,12}$/.test(number) && { passport: number }),
    ...(birth && !wrong.has('birth') && { born: birth }),
    ...(!wrong.has('sex') && { sex }),
    ...(expiry && !wrong.has('expiry') && { passportUntil: expiry }),
  };
}
