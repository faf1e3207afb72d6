import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { errorBody } from '../contract/errors.ts';
import { requestId } from '../contract/ids.ts';
import type { Actor, Office } from './actor.ts';
import { readInput } from './http/input-faults.ts';
import type { AnyOperation } from './operation.ts';
import { perform } from './perform.ts';
import { refuse } from './refusal.ts';
import type { HouseDeps } from './transaction.ts';

/** Who sends this request, and in which office; null when nobody is signed in. Settled before any transaction. */
export type Acting = { actor: Actor; office: Office };

export interface RouteDeps extends HouseDeps {
  actorOf(request: FastifyRequest): Promise<Acting | null>;
}

/**
 * Mounts operations below `/api`. The input is what the contract's fields find in the path, the query (GET) or the
 * body (POST), validated by the contract; the answer is filtered by it.
 */
export function mountOperations(
  app: FastifyInstance,
  deps: RouteDeps,
  operations: readonly AnyOperation[],
): void {
  for (const operation of operations) mount(app, deps, operation);
}

function mount(app: FastifyInstance, deps: RouteDeps, operation: AnyOperation): void {
  const { contract } = operation;
  const isWrite = contract.method === 'POST';
  app.route({
    method: contract.method,
    url: `/api${contract.path}`,
    ...(contract.bodyLimit ? { bodyLimit: contract.bodyLimit } : {}),
    schema: schemaOf(operation),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const acting = await deps.actorOf(request);
      if (!acting) throw refuse('not-signed-in');
      request.log.info({ operation: contract.name, office: acting.office.code }, 'operation');
      const { requestId: sentId, ...body } = (request.body ?? {}) as Record<string, unknown>;
      const input = asWhole(contract, {
        ...(request.params as object),
        ...(isWrite ? body : (request.query as object)),
      });
      const answer = await perform(
        deps,
        acting.actor,
        acting.office,
        operation,
        input,
        contract.secret ? undefined : (sentId as string | undefined),
      );
      return reply.send(answer);
    },
  });
}

/** What was sent in parts, the address and the rest of it: what fields of both have to do with each other is asked here. */
function asWhole({ path, input }: AnyOperation['contract'], sent: object): unknown {
  if (!path.includes(':') || !input.def.checks?.length) return sent;
  return readInput(input, sent);
}

/** Some fields of an object: `pick` and `omit` take none whose fields are checked together. */
function fieldsOf({ shape }: z.ZodObject, isWanted: (name: string) => boolean): z.ZodObject {
  return z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => isWanted(name))));
}

/** The route's schema for validation and for the OpenAPI document. Of one with fields in its path, what they have to do with each other `asWhole` asks. */
function schemaOf({ contract }: AnyOperation): Record<string, unknown> {
  const inPath = [...contract.path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const input = contract.input as z.ZodObject;
  const rest = inPath.length > 0 ? fieldsOf(input, (name) => !inPath.includes(name)) : input;
  const module = contract.name.split('.')[0]!;
  return {
    operationId: contract.name,
    tags: [module],
    summary: `${contract.about.en} / ${contract.about.zh}`,
    ...(inPath.length > 0 ? { params: fieldsOf(input, (name) => inPath.includes(name)) } : {}),
    ...(contract.method === 'GET' ? { querystring: rest } : { body: rest.extend({ requestId }) }),
    response: { 200: contract.output, default: errorBody },
  };
}
