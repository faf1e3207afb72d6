import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '../../contract/ids.ts';
import type { Actor, Office } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { RouteDeps } from '../route.ts';
import { type HouseDeps, lookInOffice } from '../transaction.ts';
import { asDownload } from './file-name.ts';
import { pageOfPdf, pdfType } from './pdf-pages.ts';
import { demandFile } from './policy.ts';
import { type FileRow, getFile, renditionsOf } from './queries.ts';
import { rangeOf } from './range.ts';

const params = z.object({ fileId: id, what: z.string().max(20) });

/** Bytes to be sent, and how. */
interface Served {
  key: string;
  type: string;
  size: number;
  /** The page of a PDF a picture is made of: the PDF itself is never shown. */
  page?: number;
  /** Given when it is to be saved and never shown. */
  saveAs?: string;
}

/**
 * The bytes of a file: `/api/files/<id>/content` as a download, `/api/files/<id>/800.webp` as a picture in a page,
 * `/api/files/<id>/page-1.webp` as the picture of a page of a PDF.
 * Whoever may see the subject may have them, the public included where the subject is public. Only pictures the
 * house made itself are ever shown in place.
 */
export function mountFiles(app: FastifyInstance, deps: RouteDeps): void {
  const options = { schema: { hide: true, params }, config: { open: true } };
  app.get('/api/files/:fileId/:what', options, async (request, reply) => {
    const acting = await deps.actorOf(request);
    if (!acting) throw refuse('not-signed-in');
    return serveFile(deps, acting, request, reply, request.params as z.infer<typeof params>);
  });
}

/** Sends a file, or one of the sizes of its picture, to whoever may see its subject. */
export async function serveFile(
  deps: HouseDeps,
  { actor, office }: { actor: Actor; office: Office },
  request: FastifyRequest,
  reply: FastifyReply,
  { fileId, what }: z.infer<typeof params>,
): Promise<FastifyReply> {
  const served = await lookInOffice(deps, actor, office, async (ctx) => {
    const row = await getFile(ctx, fileId);
    await demandFile(ctx, { kind: row.subject_kind, id: row.subject_id }, row.id);
    return servedOf(ctx, row, what);
  });
  if (!served) throw refuse('not-found');
  headersFor(reply, served);
  const etag = `"${served.key}"`;
  reply.header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  if (served.page !== undefined)
    return sentPage(reply, served, await deps.files.store.open(office.code, served.key));
  return sent(request, reply, served, (range) => deps.files.store.open(office.code, served.key, range));
}

async function servedOf(ctx: Ctx, row: FileRow, what: string): Promise<Served | undefined> {
  if (what === 'content')
    return { key: row.content, type: row.type, size: Number(row.size), saveAs: row.name };
  const [, page] = /^page-(\d{1,2})\.webp$/.exec(what) ?? [];
  // Drawing takes work: it is done for people of the house alone.
  if (page)
    return row.type === pdfType && ctx.actor.kind === 'user'
      ? { key: row.content, type: 'image/webp', size: Number(row.size), page: Number(page) }
      : undefined;
  const [, width, format] = /^(\d+)\.(webp|jpeg)$/.exec(what) ?? [];
  const found = (await renditionsOf(ctx, [row])).find(
    (one) => one.width === Number(width) && one.format === format,
  );
  return found && { key: found.key, type: `image/${found.format}`, size: Number(found.size) };
}

function headersFor(reply: FastifyReply, { type, saveAs }: Served): void {
  reply
    .type(type.startsWith('text/') ? 'application/octet-stream' : type)
    .header('content-disposition', saveAs === undefined ? 'inline' : asDownload(saveAs))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    // Kept by whoever saw it, and asked again each time whether it may still be seen.
    .header('cache-control', 'private, no-cache')
    .header('accept-ranges', 'bytes');
}

async function sentPage(
  reply: FastifyReply,
  { page }: Served,
  stored: NodeJS.ReadableStream,
): Promise<FastifyReply> {
  const picture = await pageOfPdf(await buffer(stored), page!);
  if (!picture) throw refuse('not-found');
  return reply.removeHeader('accept-ranges').send(picture);
}

async function sent(
  request: FastifyRequest,
  reply: FastifyReply,
  { size }: Served,
  open: (range?: { first: number; last: number }) => Promise<NodeJS.ReadableStream>,
): Promise<FastifyReply> {
  const range = rangeOf(request.headers.range, size);
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${size}`).send();
  if (range)
    reply
      .code(206)
      .header('content-range', `bytes ${range.first}-${range.last}/${size}`)
      .header('content-length', range.last - range.first + 1);
  else reply.header('content-length', size);
  return reply.send(await open(range));
}
