/** What one handed in oneself, on the public site, as a download: the key stands in the cookie, not in the address. */
import type { FastifyInstance } from 'fastify';
import { id } from '../../../kernel/contract/ids.ts';
import { serveFile } from '../../../kernel/server/files/serve-route.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import { type VisitDeps, visitorOfRequest } from '../visit-cookie.ts';
import { homes } from './letters.ts';

/** Registers the address of a file of one's own case, and of one's own translation. Whoever has no key finds nothing there. */
export function mountOwnFiles(app: FastifyInstance, deps: VisitDeps): void {
  for (const [home, kind] of [...homes, ['/translate', 'translation-contact'] as const])
    for (const lang of ['', '/zh', '/en'])
      app.get(`/o/:code${lang}${home}/files/:file`, { schema: { hide: true } }, async (request, reply) => {
        const office = await deps.officeAsked(request);
        const actor = await visitorOfRequest(deps, request, office, kind);
        if (actor.kind !== 'visitor') throw refuse('visit-over');
        const { file: fileId } = request.params as { file: string };
        if (!id.safeParse(fileId).success) throw refuse('not-found');
        return serveFile(deps, { actor, office }, request, reply, { fileId, what: 'content' });
      });
}
