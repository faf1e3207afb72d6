import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { id } from '../../contract/ids.ts';
import { type Actor, isOutside, type Office } from '../actor.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { preparing } from '../perform.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { type HouseDeps, lookInOffice } from '../transaction.ts';
import type { PaperLangs } from './document.ts';
import { type AnyPaper, type PaperFormat, type PrintedPaper, printPaper, sendPaper } from './paper.ts';

const query = z.object({ langs: z.enum(['zh', 'en', 'both']).default('both') });

/**
 * Papers of the house's records: `/api/papers/press.release/<id>.pdf?langs=both`. Whoever may see the record may
 * have its paper, in the languages it is made in; it is set outside any transaction.
 */
export function mountPapers(app: FastifyInstance, deps: RouteDeps & { publicUrl: string }): void {
  const papers = deps.house.modules.flatMap((module) => module.papers ?? []);
  const options = { schema: { hide: true, querystring: query }, config: { visited: true } };
  app.get('/api/papers/:paper/:file', options, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (!acting) throw refuse('not-signed-in');
    const { paper: name, file } = request.params as { paper: string; file: string };
    const { langs } = request.query as z.infer<typeof query>;
    const paper = papers.find((one) => one.id === name);
    const [, subjectId, format] = /^([^.]+)\.(docx|pdf|html)$/.exec(file) ?? [];
    if (!paper) throw refuse('not-found');
    const asked = { paper, id: subjectId ?? '', langs, format: format as PaperFormat };
    return sendPaper(reply, await printSeen(deps, acting.actor, acting.office, asked));
  });
}

/** Makes a paper for somebody who may see its record; to anybody else it is not there. Outside any transaction. */
export async function printSeen(
  deps: HouseDeps & { publicUrl: string },
  actor: Actor,
  office: Office,
  {
    paper,
    id: asked,
    langs,
    format,
  }: { paper: AnyPaper; id: string; langs: PaperLangs; format: PaperFormat },
): Promise<PrintedPaper> {
  if (!paper.langs.includes(langs) || !id.safeParse(asked).success) throw refuse('not-found');
  if (isOutside(actor) && !paper.outside) throw refuse('not-found');
  const ref = { kind: paper.kind, id: asked };
  const seen = await lookInOffice(deps, actor, office, async (ctx) =>
    paper.sees ? paper.sees(ctx, asked) : (await seenSubjects(ctx, [ref])).size > 0,
  );
  if (!seen) throw refuse('not-found');
  return printPaper(preparing(deps, actor, office), paper, asked, langs, format, deps.publicUrl);
}
