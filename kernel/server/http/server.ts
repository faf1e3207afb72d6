import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { accountsOperations } from '../accounts/operations.ts';
import { mountDownloads } from '../downloads/route.ts';
import { mountFeeds } from '../feeds/route.ts';
import { mountFiles } from '../files/serve-route.ts';
import { mountUpload } from '../files/upload-route.ts';
import { type Line, mountLive } from '../live/route.ts';
import { mountMailPreview } from '../mail/preview-route.ts';
import { mountMetrics } from '../metrics/metrics.ts';
import { mountPapers } from '../papers/route.ts';
import { mountOperations } from '../route.ts';
import { mountSheets } from '../sheets/route.ts';
import { actorResolver } from './acting.ts';
import { authContracts, mountAuth } from './auth-routes.ts';
import { type ServerDeps, usualLimits } from './deps.ts';
import { mountDocs } from './docs.ts';
import { answerErrors, answerFault } from './errors.ts';
import { mountHealth } from './health.ts';
import { readByContract } from './input-faults.ts';
import { loggerOptions } from './log.ts';
import { sayWhereNoOffice } from './no-office.ts';
import { collectOperations } from './openapi.ts';
import { mountPlainCss } from './plain-css.ts';
import { type Counters, countRequests } from './rate.ts';
import { logRequests } from './request-log.ts';
import { refuseCrossSite } from './same-origin.ts';
import { secureHeaders } from './security.ts';
import { mountWebApp } from './web-app.ts';

// Given to Fastify from the first, so that it does not load its own compilers, which take a tenth of the start.
const compilersFactory = {
  buildValidator: () => readByContract as never,
  // Answers are shaped by their contract where they are made (see perform.ts), so here they are only written.
  buildSerializer: () => () => (answer: unknown) => JSON.stringify(answer),
};

/** The whole server over a house: ready to listen, or to be asked by `inject`. */
export async function buildServer(deps: ServerDeps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(deps.log),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: deps.trustProxy ?? false,
    bodyLimit: 1_048_576,
    // Told to end, the house still answers what comes on lines that are open, and closes each with its answer.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void answerFault(error, request, reply),
    schemaController: { compilersFactory },
  });
  // Fastify would take it as one string; here everything sent is JSON.
  app.removeContentTypeParser('text/plain');
  logRequests(app);
  await secureHeaders(app, deps.publicUrl);
  answerErrors(app);
  const openPages = new Set<Line>();
  if (deps.metrics) {
    deps.written ??= { lines: 0 };
    await mountMetrics(app, deps.metrics, { db: deps.db, openPages, written: deps.written });
  }
  await app.register(cookie);
  refuseCrossSite(app, deps.publicUrl);
  const counters = await countRequests(app, deps.accounts, deps.limits ?? usualLimits);
  sayWhereNoOffice(app, deps.accounts);
  await mountApi(app, deps, counters, openPages);
  mountHealth(app, deps);
  mountPlainCss(app, deps.lookSheets ?? [], deps.fontSheets);
  await mountWebApp(app, deps.webFolder);
  await deps.public?.(app);
  return app;
}

async function mountApi(
  app: FastifyInstance,
  deps: ServerDeps,
  counters: Counters,
  openPages: Set<Line>,
): Promise<void> {
  await collectOperations(app, deps.version);
  mountAuth(app, deps.accounts, counters);
  const route = { ...deps, actorOf: actorResolver(deps.accounts, deps.house) };
  const own = accountsOperations(deps.accounts);
  mountOperations(app, route, [...own, ...deps.house.operations]);
  mountPapers(app, route);
  mountMailPreview(app, route);
  mountFeeds(app, deps, counters.byFeed);
  mountFiles(app, route);
  await mountUpload(app, route);
  mountLive(app, route, openPages);
  mountSheets(app, route);
  mountDownloads(app, route);
  mountDocs(app, {
    house: deps.house,
    contracts: [...authContracts, ...[...own, ...deps.house.operations].map(({ contract }) => contract)],
    sessionCookie: deps.accounts.sessionCookie,
  });
}
