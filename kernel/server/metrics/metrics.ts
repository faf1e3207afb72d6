import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Registry } from 'prom-client';
import { operationOf } from '../http/acting.ts';
import { refusalOfRequest } from '../http/errors.ts';
import { refuse } from '../refusal.ts';
import { sameSecret } from './same-secret.ts';
import { jobsByState } from './waiting-jobs.ts';

/** What measuring the running house needs; a house without it measures nothing. */
export interface MetricsSettings {
  /** Whoever asks for the figures must bring it as a bearer token. */
  token: string;
  pool: pg.Pool;
}

/** Things that are counted elsewhere and only read here. */
export interface Counted {
  // biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
  db: Kysely<any>;
  openPages: { readonly size: number };
  written: { readonly lines: number };
}

/**
 * `/metrics`: figures of this process in the form Prometheus reads. Labels are names of routes, statuses and codes; no
 * office, person, id or address is ever one. The library is loaded only where the figures are asked for.
 */
export async function mountMetrics(
  app: FastifyInstance,
  { token, pool }: MetricsSettings,
  counted: Counted,
): Promise<void> {
  const { collectDefaultMetrics, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  await measureRequests(app, registry);
  await measureHouse(registry, pool, counted);
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    const [, brought] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    // To whoever has no right to the figures there are none.
    if (!brought || !sameSecret(brought, token)) throw refuse('not-found');
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  });
}

async function measureRequests(app: FastifyInstance, registry: Registry): Promise<void> {
  const { Counter, Histogram } = await import('prom-client');
  const durations = new Histogram({
    name: 'chancery_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by operation or route.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const refused = new Counter({
    name: 'chancery_refused_total',
    help: 'Requests refused, by the code of the refusal.',
    labelNames: ['code'],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = operationOf(request) ?? request.routeOptions.url ?? 'none';
    durations.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000);
    const code = refusalOfRequest(request);
    if (code) refused.inc({ code });
  });
}

async function measureHouse(
  registry: Registry,
  pool: pg.Pool,
  { db, openPages, written }: Counted,
): Promise<void> {
  const { Counter, Gauge } = await import('prom-client');
  const registers = [registry];
  new Gauge({
    name: 'chancery_database_connections',
    help: 'Connections of this process to the database, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'wanted' }, pool.waitingCount);
    },
  });
  new Gauge({
    name: 'chancery_queue_jobs',
    help: 'Work behind the scenes: waiting, and failed after several tries. The same from every process.',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await jobsByState(db))) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'chancery_live_connections',
    help: 'Open pages this process tells of changes.',
    registers,
    collect() {
      this.set(openPages.size);
    },
  });
  new Counter({
    name: 'chancery_ledger_lines_total',
    help: 'Lines of the ledger this process has written.',
    registers,
    collect() {
      this.reset();
      this.inc(written.lines);
    },
  });
}
