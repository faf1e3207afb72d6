/** One thing a person means to do, under one request id, however often it is sent. */
export interface Intention {
  /** The id for this input: the same for the same input, a fresh one once the input has changed. */
  idFor(input: unknown): string;
  /** The intention was carried out: whatever comes next is another one. */
  carriedOut(): void;
}

/**
 * Begins an intention. Sending again after a lost answer repeats the id, so the server gives the first answer
 * again; a mended input is a new request, since the server refuses an old id with other input.
 */
export function beginIntention(): Intention {
  let id = crypto.randomUUID();
  let sent: string | null = null;
  function afresh() {
    id = crypto.randomUUID();
    sent = null;
  }
  return {
    idFor(input) {
      const now = JSON.stringify(input);
      if (sent !== null && sent !== now) afresh();
      sent = now;
      return id;
    },
    carriedOut: afresh,
  };
}
