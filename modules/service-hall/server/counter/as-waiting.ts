import type { Waiting } from '../core/counter/queue.ts';
import type { TicketRow } from './queries.ts';

/** A row as the order of the line looks at it. Who came before the time of an appointment goes first from that time on. */
export function asWaiting(now: Date): (row: TicketRow) => Waiting & { row: TicketRow } {
  return (row) => ({
    id: row.id,
    groupId: row.group_id,
    first: row.first && row.waiting_since <= now,
    wantedWindow: row.wanted_window,
    waitingSince: row.waiting_since,
    number: row.number,
    row,
  });
}
