import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { noticePage } from './notice-page.ts';
import { nonceOf } from './security.ts';

/**
 * The staff app under `/app/`: its files, hashed ones to be kept for a year, and its one page for every other
 * address, given this answer's nonce.
 */
export async function mountWebApp(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false });
  const page = pageReader(join(folder, 'index.html'));
  app.get('/app', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/app/', 308));
  // Browsers ask for it on every page that names no icon.
  app.get('/favicon.ico', { schema: { hide: true } }, async (_request, reply) =>
    reply.redirect('/app/favicon.svg', 308),
  );
  app.get('/app/*', { schema: { hide: true } }, async (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    if (/\.\w+$/.test(path) && path !== 'index.html') return sendFile(reply, path);
    return sendPage(reply, page());
  });
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  if (path.startsWith('assets/')) return reply.sendFile(path, { maxAge: '365d', immutable: true });
  return reply.sendFile(path, { maxAge: '5m' });
}

function sendPage(reply: FastifyReply, html: string | undefined): FastifyReply {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
  if (html === undefined) return reply.code(503).send(noticePage(notBuilt));
  return reply.send(html.replaceAll('__CSP_NONCE__', nonceOf(reply)));
}

/** Reads the page once and again when a build has replaced it. */
function pageReader(path: string): () => string | undefined {
  let read: { html: string; builtAt: number } | undefined;
  return () => {
    if (!existsSync(path)) return undefined;
    const builtAt = statSync(path).mtimeMs;
    if (read?.builtAt !== builtAt) read = { html: readFileSync(path, 'utf8'), builtAt };
    return read.html;
  };
}

const notBuilt = {
  zh: '工作台页面尚未生成，请在程序目录运行 npm run build。',
  en: 'The staff app has not been built yet. Run npm run build in the folder of the program.',
};
