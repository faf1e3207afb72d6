import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { id } from '../../contract/ids.ts';
import { asDownload } from '../files/file-name.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { preparing } from '../perform.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { lookInOffice } from '../transaction.ts';

/** Records as long files: `/api/downloads/language.memory/<id>.tmx`, for whoever may see the record. */
export function mountDownloads(app: FastifyInstance, deps: RouteDeps): void {
  const downloads = deps.house.modules.flatMap((module) => module.downloads ?? []);
  app.get('/api/downloads/:download/:file', { schema: { hide: true } }, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (!acting) throw refuse('not-signed-in');
    const { actor, office } = acting;
    const { download, file } = request.params as { download: string; file: string };
    const [, asked, ending] = /^([^.]+)\.(\w+)$/.exec(file) ?? [];
    const found = downloads.find((one) => one.id === download && one.ending === ending);
    if (!found || !id.safeParse(asked).success) throw refuse('not-found');
    const ref = { kind: found.kind, id: asked! };
    const seen = await lookInOffice(deps, actor, office, (ctx) => seenSubjects(ctx, [ref]));
    if (seen.size === 0) throw refuse('not-found');
    const { name, bytes } = await found.open(preparing(deps, actor, office), ref.id);
    return reply
      .type(found.mime)
      .header('content-disposition', asDownload(`${name}.${ending}`))
      .header('cache-control', 'no-store')
      .send(Readable.from(bytes));
  });
}
