import type { Id } from '../../contract/ids.ts';
import type { Ctx, HouseEvent } from '../context.ts';
import { takeTurn } from '../database/take-turn.ts';

/** Tells whoever counted working days in this office to count again: what was provisional may be final now. */
export function calendarChanged(id: Id, from: string, to: string): HouseEvent {
  return { name: 'calendar.changed', subject: { kind: 'calendar', id }, data: { from, to } };
}

/** One change of an office's calendar at a time, until the transaction ends: no row holds what may not overlap. */
export async function lockCalendar(ctx: Ctx): Promise<void> {
  await takeTurn(ctx.db, `calendar ${ctx.office.code}`);
}
