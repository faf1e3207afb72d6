import { sql } from 'kysely';
import { implement } from '../../../../kernel/server/operation.ts';
import { discardCase as contract } from '../../contract/applying.ts';
import { presentOwn } from '../present.ts';
import { papersOf } from '../queries.ts';
import { holdCase, writeStep } from '../step.ts';
import { takePaperAway } from '../take-paper-away.ts';

/** Discards a draft: what was entered is erased, and the line that it was begun stays. */
export const discardCase = implement(contract, async (ctx, on) => {
  const { row } = await holdCase(ctx, on, 'discard');
  for (const paper of await papersOf(ctx, row.id)) await takePaperAway(ctx, paper);
  await sql`delete from service_hall.case_person
    where office = ${ctx.office.code} and hall_case = ${row.id}`.execute(ctx.db);
  const emptied = {
    title_zh: null,
    title_en: null,
    contact_name: null,
    contact_email: null,
    contact_phone: null,
    answers: '{}',
    people: 0,
  };
  const written = await writeStep(
    ctx,
    row,
    { ...emptied, state: 'discarded', closed_at: ctx.now },
    { verb: 'service-hall.case-discarded' },
  );
  return presentOwn(ctx, written);
});
