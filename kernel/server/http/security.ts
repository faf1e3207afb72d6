import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const nonces = new WeakMap<object, string>();

/** This answer's nonce: a `<style nonce>` of a page is obeyed only with it. */
export function nonceOf(reply: FastifyReply): string {
  return nonceOfAnswer(reply.raw);
}

function nonceOfAnswer(answer: object): string {
  const before = nonces.get(answer);
  if (before) return before;
  const nonce = randomUUID().replaceAll('-', '');
  nonces.set(answer, nonce);
  return nonce;
}

/**
 * The headers every answer carries. Scripts and styles come from the house only; styles a page holds itself need
 * the nonce of its answer; nothing is inline otherwise, and nobody may frame a page.
 */
export async function secureHeaders(app: FastifyInstance, publicUrl: string): Promise<void> {
  // What the API answers is for whoever asked, at this moment: no cache on the way or in the browser keeps it.
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", (_request, answer: ServerResponse) => `'nonce-${nonceOfAnswer(answer)}'`],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'form-action': ["'self'"],
      },
    },
    // Told to a browser over plain http it would be ignored, behind a misset proxy it would lock people out.
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 365 * 24 * 60 * 60 } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}
