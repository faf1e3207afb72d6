import type { FastifyInstance } from 'fastify';

/** So long what is being asked may take to be answered once the house was told to end. */
export const answersWithinMs = 15_000;
/** How often lines are looked for whose last answer has gone out. */
const everyMs = 100;

/**
 * Takes no new connection, ends the open lines, and lets whatever was asked be answered. What is not answered within
 * the limit is cut off: its sender has no answer, and may ask again with the same request id.
 */
export async function endServing(
  server: FastifyInstance,
  log: { warn(message: string): void },
  limitMs = answersWithinMs,
): Promise<void> {
  const hangUp = setInterval(() => server.server.closeIdleConnections(), everyMs);
  const late = setTimeout(() => {
    log.warn('requests that were not answered in time were cut off');
    server.server.closeAllConnections();
  }, limitMs);
  try {
    await server.close();
  } finally {
    clearInterval(hangUp);
    clearTimeout(late);
  }
}
