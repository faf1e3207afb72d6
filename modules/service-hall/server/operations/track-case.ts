import { sql } from 'kysely';
import { implement } from '../../../../kernel/server/operation.ts';
import { countTry } from '../../../../kernel/server/visitors/count-try.ts';
import { makeVisit } from '../../../../kernel/server/visitors/make-key.ts';
import { trackCase as contract } from '../../contract/portal.ts';
import { fitsLastFour } from '../core/last-four.ts';

/**
 * Follows a case by its reference and a second fact. A reference that is none and a fact that does not fit take the
 * same steps and get the same answer. What one gets is the key to how it stands, and to nothing else of it.
 */
export const trackCase = implement(contract, async (ctx, { reference, lastFour }) => {
  const number = reference.toUpperCase();
  // Ten thousand last fours would take a month and a half.
  await countTry(ctx, number);
  const { rows } = await sql<{ id: string; phone: string | null; passports: string[] | null }>`
    select id, contact_phone as phone, (select array_agg(passport) from service_hall.case_person person
      where person.office = hall_case.office and person.hall_case = hall_case.id and passport is not null) as passports
    from service_hall.hall_case
    where office = ${ctx.office.code} and number = ${number}`.execute(ctx.db);
  const [found] = rows;
  const known = [found?.phone ?? '', ...(found?.passports ?? [])];
  const fits = known.filter((one) => fitsLastFour(one, lastFour)).length > 0;
  if (!found || !fits) return { found: false, visit: null };
  return { found: true, visit: await makeVisit(ctx, { kind: 'hall-track', id: found.id }) };
});
