import type { FastifyInstance } from 'fastify';
import { officeOfRequest, operationOf } from './acting.ts';
import { refusalOfRequest } from './errors.ts';

// What programs ask many times a minute, and nobody reads.
const unlogged = ['/healthz', '/readyz', '/metrics'];

/** One line a request: which operation or route, how it was answered, how long it took, in which office. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    if (unlogged.includes(request.routeOptions.url ?? '')) return;
    request.log.info(
      {
        operation: operationOf(request),
        route: operationOf(request)
          ? undefined
          : `${request.method} ${request.routeOptions.url ?? 'unknown'}`,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        office: officeOfRequest(request),
        refused: refusalOfRequest(request),
      },
      'request',
    );
  });
}
