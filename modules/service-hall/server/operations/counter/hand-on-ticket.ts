import type { Ctx } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { handOnTicket as contract } from '../../../contract/counter.ts';
import { holdForAct, writeAct } from '../../counter/act-on-ticket.ts';
import { groupsInUse, type TicketRow, windowsInUse } from '../../counter/queries.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';
import { counterSays } from '../../counter/words.ts';
import { refuse } from '../../refuse.ts';

/** Hands a number on to another line or window. It keeps its number and goes before those who wait in turn there. */
export const handOnTicket = implement(contract, async (ctx, { groupId, windowId, ...on }) => {
  const row = await holdForAct(ctx, on, 'handOn');
  const to = await placeAsked(ctx, row, { groupId, windowId });
  await writeAct(
    ctx,
    row,
    'handOn',
    { ...to, first: true, waiting_since: ctx.now, window_id: null, called_at: null, clerk: null },
    { group: to.group_id, window: to.wanted_window },
  );
  return wholeCounter(ctx);
});

async function placeAsked(
  ctx: Ctx,
  row: TicketRow,
  { groupId, windowId }: { groupId: string | undefined; windowId: string | undefined },
) {
  if (groupId === undefined && windowId === undefined)
    throw refuse('state-conflict', { reason: counterSays.handOnWhere });
  const same = windowId === row.window_id || (windowId === undefined && groupId === row.group_id);
  if (same) throw refuse('state-conflict', { reason: counterSays.sameLine });
  const group = groupId ?? row.group_id;
  if (!(await groupsInUse(ctx)).some(({ id }) => id === group))
    throw refuse('state-conflict', { reason: counterSays.lineGone });
  if (windowId !== undefined && !(await windowsInUse(ctx)).some(({ id }) => id === windowId))
    throw refuse('state-conflict', { reason: counterSays.windowGone });
  return { group_id: group, wanted_window: windowId ?? null };
}
