import { createHash } from 'node:crypto';
import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { identify, tokenHash } from '../accounts/identity.ts';
import type { Accounts } from '../accounts/open.ts';
import { tooMany } from '../too-many.ts';
import { credentialsOf } from './acting.ts';
import type { Limits } from './deps.ts';
import { addressOf } from './source-of.ts';

/** Refuses a request that is one too many of its kind. */
export type Counter = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** What signing in is counted by. */
export interface SignInCounters {
  byAddress: Counter;
  byAccount: Counter;
}
export interface Counters extends SignInCounters {
  /** Readings of one calendar feed. */
  byFeed: Counter;
}

const minute = 60_000;

/** Counts every request by who sends it; answers with the counters of signing in and of calendar feeds. */
export async function countRequests(
  app: FastifyInstance,
  accounts: Accounts,
  limits: Limits,
): Promise<Counters> {
  await app.register(rateLimit, { global: false });
  const count = counter(app, {
    max: limits.requestsPerMinute,
    timeWindow: minute,
    keyGenerator: (request) => senderOf(request, accounts),
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!uncounted.test(request.url)) await count(request, reply);
  });
  return {
    byAddress: counter(app, {
      max: limits.signInsPerMinute,
      timeWindow: minute,
      keyGenerator: (request) => `sign-in from ${addressOf(request)}`,
    }),
    byAccount: counter(app, {
      max: limits.signInsPerAccountPerHour,
      timeWindow: 60 * minute,
      keyGenerator: (request) => `sign-in to ${accountOf(request)}`,
    }),
    byFeed: counter(app, {
      max: limits.feedReadsPerHour,
      timeWindow: 60 * minute,
      keyGenerator: ({ params }) => `feed ${tokenHash((params as { file: string }).file)}`,
    }),
  };
}

// A page's files, and the questions of a balancer.
const uncounted = /^\/(app\/assets\/|healthz|readyz)/;

function counter(app: FastifyInstance, options: CreateRateLimitOptions): Counter {
  const check = app.createRateLimit(options);
  return async (request) => {
    const result = await check(request);
    if (result.isAllowed || !result.isExceeded) return;
    throw tooMany(result.ttlInSeconds);
  };
}

async function senderOf(request: FastifyRequest, accounts: Accounts): Promise<string> {
  const identity = request.url.startsWith('/api/')
    ? await identify(accounts, credentialsOf(request, accounts))
    : null;
  return identity ? `person ${identity.userId}` : `address ${addressOf(request)}`;
}

/** A fingerprint of the email tried: the counter needs no addresses in memory. */
function accountOf(request: FastifyRequest): string {
  const { email } = request.body as { email: string };
  return createHash('sha256').update(email.trim().toLowerCase()).digest('hex');
}
