/** The letters of one's own case on the public site, as PDF: the key stands in the cookie, not in the address. */
import type { FastifyInstance } from 'fastify';
import { sendPaper } from '../../../kernel/server/papers/paper.ts';
import { printSeen } from '../../../kernel/server/papers/route.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import { type VisitDeps, visitorOfRequest } from '../visit-cookie.ts';

interface Deps extends VisitDeps {
  publicUrl: string;
}

/** Where a case stands for whoever has its key, and for its firm. */
export const homes = [
  ['/case', 'hall-case'],
  ['/firm/cases/:case', 'hall-account'],
] as const;

/** Registers the address of a letter, in each reading. Whoever has no key to its case finds nothing there. */
export function mountLetters(app: FastifyInstance, deps: Deps): void {
  const paper = deps.house.modules
    .flatMap(({ papers = [] }) => papers)
    .find(({ id }) => id === 'service-hall.letter');
  if (!paper) return;
  for (const langs of ['both', 'zh', 'en'] as const) {
    for (const [home, kind] of homes) {
      const url = `/o/:code${langs === 'both' ? '' : `/${langs}`}${home}/letters/:letter.pdf`;
      app.get(url, { schema: { hide: true } }, async (request, reply) => {
        const office = await deps.officeAsked(request);
        const actor = await visitorOfRequest(deps, request, office, kind);
        if (actor.kind !== 'visitor') throw refuse('visit-over');
        const { letter: id } = request.params as { letter: string };
        const printed = await printSeen(deps, actor, office, { paper, id, langs, format: 'pdf' });
        return sendPaper(reply.header('cache-control', 'no-store'), printed);
      });
    }
  }
}
