import type { FastifyInstance } from 'fastify';
import { docsPage } from './docs-page.ts';
import { apiDocument, type Documented } from './openapi.ts';

/** `/api/openapi.json` for programs and `/api/docs` for people, made once from the contracts. */
export function mountDocs(app: FastifyInstance, documented: Documented): void {
  let made: { json: string; page: string } | undefined;
  function make() {
    const document = apiDocument(app, documented);
    return { json: JSON.stringify(document), page: docsPage(document, documented.house.errors) };
  }
  app.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    made ??= make();
    return reply.type('application/json; charset=utf-8').send(made.json);
  });
  app.get('/api/docs', { schema: { hide: true } }, async (_request, reply) => {
    made ??= make();
    return reply.type('text/html; charset=utf-8').send(made.page);
  });
}
