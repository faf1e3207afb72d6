import { tables } from '../../../../../kernel/server/context.ts';
import { takeTurn } from '../../../../../kernel/server/database/take-turn.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { saveHours as contract } from '../../../contract/counter.ts';
import { maySetUp } from '../../counter/policy.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { wholeSetUp } from '../../counter/whole-set-up.ts';
import { refuse } from '../../refuse.ts';

/** Sets the hours of the week. Appointments already made stand as they are. */
export const saveHours = implement(contract, async (ctx, { hours }) => {
  demand(maySetUp(ctx.actor));
  if (hours.some((one) => one.opens >= one.closes)) throw refuse('input-invalid', {}, { hours: backwards });
  const meet = hours.some((one, n) =>
    hours.some(
      (other, m) =>
        m > n && other.weekday === one.weekday && other.opens < one.closes && one.opens < other.closes,
    ),
  );
  if (meet) throw refuse('input-invalid', {}, { hours: overlapping });
  await takeTurn(ctx.db, `counter set-up ${ctx.office.code}`);
  const db = tables<CounterTables>(ctx);
  await db.deleteFrom('service_hall.counter_hours').where('office', '=', ctx.office.code).execute();
  for (const one of hours)
    await db
      .insertInto('service_hall.counter_hours')
      .values({ office: ctx.office.code, id: ctx.newId(), ...one })
      .execute();
  ctx.record({ verb: 'service-hall.hours-set', subject: null, data: { hours } });
  return wholeSetUp(ctx);
});

const backwards = {
  zh: '开始时间须早于结束时间。',
  en: 'The time of opening has to be before that of closing.',
};
const overlapping = {
  zh: '同一天的两段时间有重叠，请改开。',
  en: 'Two times of one day overlap. Move them apart.',
};
