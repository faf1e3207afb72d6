import type { FastifyInstance } from 'fastify';
import { stepNames, stepsTaken } from '../database/migrate.ts';
import type { ServerDeps } from './deps.ts';

/** `/healthz`: the process is alive. `/readyz`: the database answers and nothing is left to migrate. */
export function mountHealth(app: FastifyInstance, deps: Pick<ServerDeps, 'db' | 'migrations'>): void {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ alive: true }));
  app.get('/readyz', { schema: { hide: true } }, async (request, reply) => {
    const state = await readiness(deps).catch((error: Error) => {
      request.log.error({ err: error }, 'the database does not answer');
      return { ready: false, database: false, pendingMigrations: null };
    });
    return reply.code(state.ready ? 200 : 503).send(state);
  });
}

async function readiness({ db, migrations }: Pick<ServerDeps, 'db' | 'migrations'>) {
  const done = new Set(await stepsTaken(db));
  const pendingMigrations = stepNames(migrations).filter((step) => !done.has(step)).length;
  return { ready: pendingMigrations === 0, database: true, pendingMigrations };
}
