import type { z } from 'zod';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { recordVisit as contract } from '../../../contract/close-outs.ts';
import { mayCloseOut } from '../../close-outs/policy.ts';
import { presentCloseOut } from '../../close-outs/present.ts';
import { type CloseOutRecord, closeOutOf, visitsOf } from '../../close-outs/queries.ts';
import type { CloseOutTables } from '../../close-outs/tables.ts';
import { writeCloseOut } from '../../close-outs/write-close-out.ts';
import { closeOutState, type VisitFault, visitFault } from '../../core/close-outs/close-out.ts';
import { heldDeskKey } from '../../firms/desk-key.ts';
import { demandNotErased } from '../../keeping/demand-not-erased.ts';
import { peopleOf } from '../../queries.ts';
import { refuse } from '../../refuse.ts';
import { seenCase } from '../../seen-case.ts';

/** Enters the days of guests. With the last of them the invitation is closed out. */
export const recordVisit = implement(contract, async (ctx, { caseId, version, visits, why }) => {
  const of = await seenCase(ctx, caseId);
  const row = await closeOutOf(ctx, of.id, true);
  if (row?.kind !== 'visit') throw refuse('close-out-none');
  demandVersion(row.version, version);
  demandNotErased(of);
  demand(mayCloseOut(ctx.actor, of, row, await heldDeskKey(ctx)));
  const people = (await peopleOf(ctx, of.id)).map(({ id }) => id);
  demandDays(ctx, people, visits);
  for (const visit of visits) await writeVisit(ctx, row, visit);
  const state = closeOutState(people, await visitsNow(ctx, row));
  if (state === 'called-off' && why === '') throw refuse('input-invalid', {}, { why: whyNot });
  return presentCloseOut(ctx, of, await writeCloseOut(ctx, row, state, why));
});

type Entered = z.infer<typeof contract.input>['visits'];

function demandDays(ctx: Ctx, people: readonly string[], visits: Entered): void {
  const fields: Record<string, Both> = {};
  visits.forEach(({ personId, ...visit }, at) => {
    if (!people.includes(personId)) throw refuse('not-found');
    const fault = visitFault({ person: personId, ...visit }, ctx.today);
    if (fault) fields[`visits.${at}.${fault === 'left-before' ? 'leftOn' : 'arrivedOn'}`] = faults[fault];
  });
  if (Object.keys(fields).length > 0) throw refuse('input-invalid', {}, fields);
}

async function writeVisit(ctx: Ctx, row: CloseOutRecord, visit: Entered[number]): Promise<void> {
  const days = { came: visit.came, arrived_on: visit.arrivedOn, left_on: visit.leftOn };
  await tables<CloseOutTables>(ctx)
    .insertInto('service_hall.close_out_visit')
    .values({ office: ctx.office.code, close_out: row.id, person: visit.personId, ...days })
    .onConflict((already) => already.columns(['office', 'close_out', 'person']).doUpdateSet(days))
    .execute();
}

async function visitsNow(ctx: Ctx, row: CloseOutRecord) {
  return (await visitsOf(ctx, [row.id])).map((visit) => ({
    person: visit.person,
    came: visit.came,
    arrivedOn: visit.arrived_on,
    leftOn: visit.left_on,
  }));
}

const faults: Record<VisitFault, Both> = {
  'absent-with-days': {
    zh: '登记为未来访的，不填入境和离境日期。',
    en: 'For a guest who did not come, leave the days empty.',
  },
  'no-arrival': { zh: '请填写入境日期。', en: 'Enter the day of arrival.' },
  'left-before': {
    zh: '离境日期早于入境日期，请核对。',
    en: 'The day of departure is before the day of arrival.',
  },
  'not-yet': {
    zh: '日期还没有到；请在来访之后登记。',
    en: 'That day is still to come. Enter it after the visit.',
  },
};
const whyNot: Both = { zh: '未成行的，请写明原因。', en: 'Say why the visit did not take place.' };
