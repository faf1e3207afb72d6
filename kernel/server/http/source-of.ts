import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { Accounts } from '../accounts/open.ts';
import { keyedHash } from '../accounts/secret.ts';

/** The address a request comes from. */
export function addressOf(request: FastifyRequest): string {
  return normalizeIP(request.ip);
}

/** A fingerprint of where a request comes from, made with the installation's key: what is counted by it tells no address. */
export function sourceOf({ key }: Pick<Accounts, 'key'>, request: FastifyRequest): string {
  return keyedHash(key, 'source', addressOf(request));
}
