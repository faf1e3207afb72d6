import { createHash } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';

/** The address a request comes from. */
export function addressOf(request: FastifyRequest): string {
  return normalizeIP(request.ip);
}

/** A fingerprint of where a request comes from: what is counted by it keeps no address. */
export function sourceOf(request: FastifyRequest): string {
  return createHash('sha256').update(addressOf(request)).digest('hex');
}
