/** Answers that were had before are not sent again. */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What is sent, of what type, how long it may be kept, and when what it tells of last changed, where that is known. */
export interface Body {
  type: string;
  body: string | Buffer;
  seconds: number;
  modified?: string | undefined;
}

/** Sends a body with its mark and its time; to whoever has it already, only that it is the same. */
export function sendOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, seconds, modified }: Body,
): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('cache-control', `public, max-age=${seconds}`);
  if (modified) reply.header('last-modified', new Date(modified).toUTCString());
  if (isHad(request, etag)) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** The mark alone decides, not the time: a page changes with its frame and its subjects, while the release does not. */
function isHad({ headers }: FastifyRequest, etag: string): boolean {
  const marks = headers['if-none-match']?.split(',') ?? [];
  return marks.some((mark) => mark.trim().replace(/^W\//, '') === etag || mark.trim() === '*');
}
