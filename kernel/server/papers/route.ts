import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { id } from '../../contract/ids.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { preparing } from '../perform.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { lookInOffice } from '../transaction.ts';
import { type PaperFormat, printPaper, sendPaper } from './paper.ts';

const query = z.object({ langs: z.enum(['zh', 'en', 'both']).default('both') });

/**
 * Papers of the house's records: `/api/papers/press.release/<id>.pdf?langs=both`. Whoever may see the record may
 * have its paper, in the languages it is made in; it is set outside any transaction.
 */
export function mountPapers(app: FastifyInstance, deps: RouteDeps): void {
  const papers = deps.house.modules.flatMap((module) => module.papers ?? []);
  const schema = { hide: true, querystring: query };
  app.get('/api/papers/:paper/:file', { schema }, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (!acting) throw refuse('not-signed-in');
    const { paper: name, file } = request.params as { paper: string; file: string };
    const { langs } = request.query as z.infer<typeof query>;
    const paper = papers.find((one) => one.id === name);
    const [, subjectId, format] = /^([^.]+)\.(docx|pdf|html)$/.exec(file) ?? [];
    if (!paper?.langs.includes(langs) || !id.safeParse(subjectId).success) throw refuse('not-found');
    const { actor, office } = acting;
    const ref = { kind: paper.kind, id: subjectId! };
    const seen = await lookInOffice(deps, actor, office, (ctx) => seenSubjects(ctx, [ref]));
    if (seen.size === 0) throw refuse('not-found');
    const printed = await printPaper(
      preparing(deps, actor, office),
      paper,
      ref.id,
      langs,
      format as PaperFormat,
    );
    return sendPaper(reply, printed);
  });
}
