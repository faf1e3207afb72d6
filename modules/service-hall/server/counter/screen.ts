import { civil } from '../../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { CounterScreen } from '../../contract/counter.ts';
import { numberOf } from './present-ticket.ts';
import { groupsInUse, ticketsOfDay, windowsInUse } from './queries.ts';

/** How many calls the screen has room for. */
const shown = 8;

/** What the screen in the hall shows: who is called where, the latest call first, and how many wait. Nothing of anybody. */
export async function counterScreenOf(ctx: Ctx): Promise<CounterScreen> {
  const rows = await ticketsOfDay(ctx);
  const windows = new Map((await windowsInUse(ctx)).map(({ id, number }) => [id, number]));
  const called = rows
    .filter(({ state }) => state === 'called')
    .toSorted((a, b) => b.called_at!.getTime() - a.called_at!.getTime());
  const waiting = rows.filter(({ state }) => state === 'waiting');
  return {
    day: ctx.today,
    time: civil(ctx.office.timeZone, ctx.now).time,
    called: called.slice(0, shown).map((row) => ({
      number: numberOf(row),
      window: windows.get(row.window_id!) ?? '',
      calls: row.calls,
      at: row.called_at!.toISOString(),
    })),
    lines: (await groupsInUse(ctx)).map((group) => ({
      letter: group.letter,
      name: { zh: group.name_zh, en: group.name_en },
      waiting: waiting.filter((row) => row.group_id === group.id).length,
    })),
  };
}
