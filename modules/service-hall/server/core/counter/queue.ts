/** Who is called next. */

/** What the order looks at of a ticket that waits. */
export interface Waiting {
  id: string;
  groupId: string;
  /** It has an appointment whose time has come, or was handed on, or its holder came back. */
  first: boolean;
  /** Only this window may call it. */
  wantedWindow: string | null;
  waitingSince: Date;
  number: number;
}
interface CallingWindow {
  id: string;
  groups: readonly string[];
}

/** The order in which those who wait are called: those that go first, then by how long they wait. Equal to nobody but itself. */
export function inOrder<T extends Waiting>(tickets: readonly T[]): T[] {
  return tickets.toSorted(
    (a, b) =>
      Number(b.first) - Number(a.first) ||
      a.waitingSince.getTime() - b.waitingSince.getTime() ||
      a.number - b.number ||
      (a.id < b.id ? -1 : 1),
  );
}

/** May this window call the ticket? */
export function isFor(window: CallingWindow, ticket: Waiting): boolean {
  return ticket.wantedWindow === null
    ? window.groups.includes(ticket.groupId)
    : ticket.wantedWindow === window.id;
}

/** The ticket a window calls next, or null where nobody waits for it. */
export function nextFor<T extends Waiting>(window: CallingWindow, tickets: readonly T[]): T | null {
  return inOrder(tickets).find((one) => isFor(window, one)) ?? null;
}

/**
 * About how many minutes somebody waits who has so many before him. Null where nothing was called yet that could tell, or no
 * window that calls this line is staffed.
 */
export function guessMinutes(ahead: number, windows: number, eachMinutes: number | null): number | null {
  if (eachMinutes === null || windows === 0) return null;
  return Math.ceil((ahead * eachMinutes) / windows);
}
