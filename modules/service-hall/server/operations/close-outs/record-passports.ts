import type { z } from 'zod';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { recordPassports as contract } from '../../../contract/close-outs.ts';
import { mayCloseOut } from '../../close-outs/policy.ts';
import { presentCloseOut } from '../../close-outs/present.ts';
import { type CloseOutRecord, closeOutOf, passportsBack } from '../../close-outs/queries.ts';
import type { CloseOutTables } from '../../close-outs/tables.ts';
import { writeCloseOut } from '../../close-outs/write-close-out.ts';
import { closeOutState, handInFault } from '../../core/close-outs/close-out.ts';
import { deskKeyOf } from '../../firms/desk-key.ts';
import { demandNotErased } from '../../keeping/demand-not-erased.ts';
import { peopleOf } from '../../queries.ts';
import { refuse } from '../../refuse.ts';
import { seenCase } from '../../seen-case.ts';

/** Enters which passports of a mission were handed in, and when. With the last of them it is closed. */
export const recordPassports = implement(contract, async (ctx, { caseId, version, passports, why }) => {
  const of = await seenCase(ctx, caseId);
  const row = await closeOutOf(ctx, of.id, true);
  if (row?.kind !== 'passports') throw refuse('close-out-none');
  demandVersion(row.version, version);
  demandNotErased(of);
  demand(mayCloseOut(ctx.actor, of, row, await deskKeyOf(ctx)));
  const people = (await peopleOf(ctx, of.id)).map(({ id }) => id);
  demandDays(ctx, people, passports);
  for (const one of passports) await writePassport(ctx, row, one);
  const known = (await passportsBack(ctx, row.id)).map(({ person, went, handed_in_on: day }) => ({
    person,
    came: went,
    leftOn: day,
  }));
  const state = closeOutState(people, known);
  if (state === 'called-off' && why === '' && row.why === null)
    throw refuse('input-invalid', {}, { why: whyNot });
  return presentCloseOut(ctx, of, await writeCloseOut(ctx, row, state, why));
});

type Entered = z.infer<typeof contract.input>['passports'];

function demandDays(ctx: Ctx, people: readonly string[], passports: Entered): void {
  const fields: Record<string, Both> = {};
  passports.forEach(({ personId, ...said }, at) => {
    if (!people.includes(personId)) throw refuse('not-found');
    const fault = handInFault(said, ctx.today);
    if (fault) fields[`passports.${at}.handedInOn`] = faults[fault];
  });
  if (Object.keys(fields).length > 0) throw refuse('input-invalid', {}, fields);
}

async function writePassport(ctx: Ctx, row: CloseOutRecord, one: Entered[number]): Promise<void> {
  const said = { went: one.went, handed_in_on: one.handedInOn, noted_by: actorId(ctx.actor) };
  await tables<CloseOutTables>(ctx)
    .insertInto('service_hall.passport_return')
    .values({ office: ctx.office.code, close_out: row.id, person: one.personId, ...said })
    .onConflict((already) => already.columns(['office', 'close_out', 'person']).doUpdateSet(said))
    .execute();
}

const faults: Record<NonNullable<ReturnType<typeof handInFault>>, Both> = {
  'no-day': { zh: '请填写交回日期。', en: 'Enter the day it was handed in.' },
  'day-too-much': {
    zh: '登记为未出访的，不填交回日期。',
    en: 'For whoever did not go, leave the day empty.',
  },
  'not-yet': {
    zh: '日期还没有到；护照交到窗口后再登记。',
    en: 'That day is still to come. Enter it when the passport is here.',
  },
};
const whyNot: Both = { zh: '都未出访的，请写明原因。', en: 'Say why nobody went.' };
