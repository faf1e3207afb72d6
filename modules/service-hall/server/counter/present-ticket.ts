import type { Ticket } from '../../contract/counter.ts';
import { shippedServices } from '../shipped.ts';
import type { TicketRow } from './queries.ts';

/** `A012`. */
export function numberOf({ letter, number }: Pick<TicketRow, 'letter' | 'number'>): string {
  return letter + String(number).padStart(3, '0');
}

/** What a service is called; one the program no longer has keeps its code. */
export function serviceNamed(code: string) {
  return { code, name: shippedServices.get(code)?.name ?? { zh: code, en: code } };
}

/** A ticket as the counter shows it. `windows`: the numbers of windows by id. */
export function presentTicket(row: TicketRow, windows: ReadonlyMap<string, string>, now: Date): Ticket {
  const window = row.state === 'waiting' ? row.wanted_window : row.window_id;
  return {
    id: row.id,
    version: row.version,
    number: numberOf(row),
    groupId: row.group_id,
    service: row.service === null ? null : serviceNamed(row.service),
    state: row.state,
    first: row.first,
    appointment: row.booking !== null,
    takenAt: row.taken_at.toISOString(),
    calledAt: row.called_at?.toISOString() ?? null,
    calls: row.calls,
    window: window === null ? null : (windows.get(window) ?? null),
    waited: waitedMinutes(row, now),
  };
}

/** Minutes from the taking of the number to its first call, or up to now. */
export function waitedMinutes(row: Pick<TicketRow, 'taken_at' | 'first_called'>, now: Date): number {
  return Math.max(0, Math.floor(((row.first_called ?? now).getTime() - row.taken_at.getTime()) / 60_000));
}
