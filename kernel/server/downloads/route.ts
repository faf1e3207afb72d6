import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { id } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';
import { asDownload } from '../files/file-name.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { preparing } from '../perform.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { lookInOffice } from '../transaction.ts';

/** What is shown in a frame may have styles of its own; the page around it reaches into it, it reaches nothing. */
const asFramed =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

/** Records as long files: `/api/downloads/language.memory/<id>.tmx`, for whoever may see the record; and `…/all.tbx`, of no record. */
export function mountDownloads(app: FastifyInstance, deps: RouteDeps): void {
  const downloads = deps.house.modules.flatMap((module) => module.downloads ?? []);
  app.get('/api/downloads/:download/:file', { schema: { hide: true } }, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (!acting) throw refuse('not-signed-in');
    const { actor, office } = acting;
    const { download, file } = request.params as { download: string; file: string };
    const [, asked, ending] = /^([^.]+)\.(\w+)$/.exec(file) ?? [];
    const found = downloads.find((one) => one.id === download && one.ending === ending);
    if (!found || !asked) throw refuse('not-found');
    if (found.kind !== null) {
      const seen = await lookInOffice(deps, actor, office, (ctx) => seenRecord(ctx, found.kind!, asked));
      if (!seen) throw refuse('not-found');
    } else if (asked !== 'all') throw refuse('not-found');
    const { name, bytes } = await found.open(preparing(deps, actor, office), asked);
    if (found.framed)
      reply.header('content-security-policy', asFramed).header('x-frame-options', 'SAMEORIGIN');
    else reply.header('content-disposition', asDownload(`${name}.${ending}`));
    return reply.type(found.mime).header('cache-control', 'no-store').send(Readable.from(bytes));
  });
}

async function seenRecord(ctx: Ctx, kind: string, asked: string): Promise<boolean> {
  if (!id.safeParse(asked).success) return false;
  return (await seenSubjects(ctx, [{ kind, id: asked }])).size > 0;
}
