import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../refusal.ts';

/**
 * Refuses a write that a page of another site makes a person's browser send. A bearer token is no browser's habit,
 * so it may come from anywhere.
 */
export function refuseCrossSite(app: FastifyInstance, publicUrl: string): void {
  const ownHost = new URL(publicUrl).host;
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || isBearer(request)) return;
    if (!isSameOrigin(request, ownHost)) throw refuse('not-allowed', { reason: crossSite });
  });
}

/** With a token and no session beside it, nothing of a browser's is used. */
function isBearer({ headers }: FastifyRequest): boolean {
  return /^Bearer +\S/i.test(headers.authorization ?? '') && headers.cookie === undefined;
}

function isSameOrigin(request: FastifyRequest, ownHost: string): boolean {
  const site = request.headers['sec-fetch-site'];
  // Browsers of today say it themselves, and pages cannot forge it. `none` is the person's own doing.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  // Neither header: no browser sent this, so no browser was tricked into it.
  if (origin === undefined) return true;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host === ownHost || host === request.host;
}

const crossSite = {
  zh: '请求不是从本站页面发出的。请打开本站页面重新操作。',
  en: 'the request did not come from a page of this site. Open the page here and do it again.',
};
