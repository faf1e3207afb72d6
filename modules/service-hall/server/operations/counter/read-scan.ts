import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { readScan as contract } from '../../../contract/receipts.ts';
import { personInZone } from '../../core/documents/person-in-zone.ts';
import { judgeZone } from '../../core/uploads/judge-zone.ts';
import { mayServe } from '../../counter/policy.ts';
import { casesNarrowed } from '../../narrow-cases.ts';
import { presentRows } from '../../present-rows.ts';
import type { HallTables } from '../../tables.ts';

/** Reads the foot of a passport's page as a scanner sends it: who it is, what is doubtful, and the cases of this passport. */
export const readScan = implement(contract, async (ctx, { mrz }) => {
  demand(mayServe(ctx.actor));
  const { reading, findings } = judgeZone(mrz, {}, ctx.today);
  const { zone, lines, meant } = reading;
  if (!zone || !lines) return { person: null, fields: {}, meant: null, findings, cases: [] };
  const person = {
    surname: zone.primary,
    given: zone.secondary,
    passport: zone.number,
    nationality: zone.nationality,
    born: zone.birth,
    sex: zone.sex,
    passportUntil: zone.expiry,
  };
  const read = {
    person,
    fields: personInZone(reading),
    meant: meant && `${lines[0]}\n${meant}`,
    findings,
  };
  return { ...read, cases: await presentRows(ctx, await casesOf(ctx, zone.number)) };
});

/** The cases somebody with this passport is in, latest change first. */
function casesOf(ctx: Ctx, passport: string) {
  const people = tables<HallTables>(ctx)
    .selectFrom('service_hall.case_person')
    .select('hall_case')
    .where('office', '=', ctx.office.code)
    .where('passport', '=', passport);
  return casesNarrowed(ctx, {})
    .where('id', 'in', people)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
}
