import type { FastifyInstance } from 'fastify';
import type { OperationContract } from '../../contract/operation.ts';
import type { House } from '../house/house.ts';
import { docsPage } from './docs-page.ts';
import { apiDocument } from './openapi.ts';

/** `/api/openapi.json` for programs and `/api/docs` for people, made once from the contracts. */
export function mountDocs(app: FastifyInstance, house: House, contracts: readonly OperationContract[]): void {
  let made: { json: string; page: string } | undefined;
  function make() {
    const document = apiDocument(app, house, contracts);
    return { json: JSON.stringify(document), page: docsPage(document, house.errors) };
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
