import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { id } from '../../contract/ids.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { preparing } from '../perform.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { lookInOffice } from '../transaction.ts';
import { type PaperFormat, printPaper } from './paper.ts';

const asked = z.object({
  paper: z.string(),
  file: z.string().regex(/^[0-9a-f-]{36}\.(pdf|html)$/),
});
const langs = z.object({ langs: z.enum(['zh', 'en', 'both']).default('both') });

/**
 * Papers of the house's records: `/api/papers/press.release/<id>.pdf?langs=both`. Whoever may see the record may
 * have its paper; it is set outside any transaction.
 */
export function mountPapers(app: FastifyInstance, deps: RouteDeps): void {
  const papers = deps.house.modules.flatMap((module) => module.papers ?? []);
  app.get('/api/papers/:paper/:file', { schema: { hide: true } }, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (!acting) throw refuse('not-signed-in');
    const { paper: name, file } = asked.parse(request.params);
    const paper = papers.find((one) => one.id === name);
    const subject = paper && deps.house.subjects.get(paper.kind);
    const [subjectId, format] = file.split('.') as [string, PaperFormat];
    if (!paper || !subject || !id.safeParse(subjectId).success) throw refuse('not-found');
    const { actor, office } = acting;
    const ref = { kind: paper.kind, id: subjectId };
    const seen = await lookInOffice(deps, actor, office, (ctx) => seenSubjects(ctx, [ref]));
    if (seen.size === 0) throw refuse('not-found');
    const printed = await printPaper(
      preparing(deps, actor, office),
      paper,
      subjectId,
      langs.parse(request.query).langs,
      format,
    );
    return reply
      .type(printed.mime)
      .header('content-disposition', `inline; filename="${printed.fileName}"`)
      .send(Buffer.from(printed.bytes));
  });
}
