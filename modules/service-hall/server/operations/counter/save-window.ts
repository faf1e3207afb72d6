import type { Ctx } from '../../../../../kernel/server/context.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { takeTurn } from '../../../../../kernel/server/database/take-turn.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { saveWindow as contract } from '../../../contract/counter.ts';
import { maySetUp } from '../../counter/policy.ts';
import { groupsInUse, holdWindow, type WindowRow, windowsInUse } from '../../counter/queries.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { wholeSetUp } from '../../counter/whole-set-up.ts';
import { counterSays } from '../../counter/words.ts';
import { refuse } from '../../refuse.ts';

/** Sets up a window, or changes which lines it calls. */
export const saveWindow = implement(contract, async (ctx, { on, number, groups, retire }) => {
  demand(maySetUp(ctx.actor));
  await takeTurn(ctx.db, `counter set-up ${ctx.office.code}`);
  const before = on ? await holdWindow(ctx, on.id) : null;
  if (before) demandVersion(before.version, on!.version);
  await demandSound(ctx, number, groups, before);
  if (retire && before?.clerk) throw refuse('state-conflict', { reason: counterSays.windowTaken });
  const id = before?.id ?? ctx.newId();
  await write(ctx, id, before, { number, groups, active: !retire });
  ctx.record({
    verb: retire ? 'service-hall.window-retired' : 'service-hall.window-set',
    subject: { kind: 'hall-window', id },
    data: { number, groups },
  });
  return wholeSetUp(ctx);
});

async function demandSound(
  ctx: Ctx,
  number: string,
  groups: string[],
  before: WindowRow | null,
): Promise<void> {
  const taken = (await windowsInUse(ctx)).some((one) => one.number === number && one.id !== before?.id);
  if (taken) throw refuse('input-invalid', {}, { number: numberTaken });
  const known = new Set((await groupsInUse(ctx)).map(({ id }) => id));
  if (groups.some((id) => !known.has(id)))
    throw refuse('input-invalid', {}, { groups: counterSays.lineGone });
}

async function write(
  ctx: Ctx,
  id: string,
  before: WindowRow | null,
  row: { number: string; groups: string[]; active: boolean },
): Promise<void> {
  const db = tables<CounterTables>(ctx);
  if (before === null)
    await db
      .insertInto('service_hall.counter_window')
      .values({ ...row, office: ctx.office.code, id, version: 1, clerk: null })
      .execute();
  else
    await db
      .updateTable('service_hall.counter_window')
      .set({ ...row, version: before.version + 1 })
      .where('office', '=', ctx.office.code)
      .where('id', '=', id)
      .execute();
}

const numberTaken = {
  zh: '已有窗口用这个编号，请另选。',
  en: 'Another window has this number. Choose another.',
};
