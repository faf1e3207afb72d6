import { afterAll, beforeAll, expect, test } from 'vitest';
import { pierModule } from '../../../testing/pier-module.ts';
import { type TestServer, testServer } from '../../../testing/server.ts';
import { accountsOperations } from '../accounts/operations.ts';
import type { ApiDocument } from './openapi-types.ts';

let server: TestServer;
let document: ApiDocument;
beforeAll(async () => {
  server = await testServer([pierModule]);
  document = (await server.ask({ url: '/api/openapi.json' })).json() as ApiDocument;
});
afterAll(() => server.close());

const operations = () => Object.values(document.paths).flatMap((methods) => Object.values(methods));

test('the document is OpenAPI 3.1 and names every operation once', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(document.info).toMatchObject({ title: expect.any(String), version: '0.0.0' });
  const ids = operations().map((operation) => operation.operationId);
  const contracts = [...accountsOperations(server.accounts), ...pierModule.operations].map(
    ({ contract }) => contract.name,
  );
  expect(ids.sort()).toEqual([...contracts, 'auth.signIn', 'auth.signOut', 'auth.whoAmI'].sort());
  expect(document.paths['/api/pier/berths/{berthId}']?.['get']?.operationId).toBe('pier.readBerth');
});

test('each operation has both languages, its input, its answer, its refusals and who may send it', () => {
  for (const operation of operations()) {
    expect(operation['x-about']).toEqual({
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.any(String),
    });
    expect(operation.responses['200']?.content?.['application/json']?.schema).toMatchObject({
      type: 'object',
    });
    expect(operation.responses['400']?.content?.['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/Error',
    });
    expect(operation.responses).not.toHaveProperty('default');
  }
  const keep = document.paths['/api/pier/berths']!['post']!;
  expect(keep.requestBody?.content['application/json']?.schema).toMatchObject({
    type: 'object',
    properties: { metres: { type: 'integer', minimum: 1, maximum: 400 }, requestId: { format: 'uuid' } },
    required: ['name', 'metres', 'requestId'],
  });
  expect(keep.responses['409']?.description).toContain(
    '`already-exists`: Such a record exists already. / 已有相同的记录。',
  );
  expect(keep.security).toEqual([{ session: [] }, { bearer: [] }]);
  expect(document.paths['/api/pier/hail']!['get']!.security).toContainEqual({});
  expect(document.paths['/api/pier/hail']!['get']!.responses).toHaveProperty('404');
  const read = document.paths['/api/pier/berths/{berthId}']!['get']!;
  expect(read.parameters).toContainEqual(
    expect.objectContaining({ name: 'berthId', in: 'path', required: true }),
  );
});

test('every reference in the document leads somewhere, and ids, tags and schemes are declared', () => {
  const text = JSON.stringify(document);
  for (const [, target] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = target!
      .split('/')
      .reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], document);
    expect(found, target).toBeTypeOf('object');
  }
  const tags = new Set(document.tags?.map((tag) => tag.name));
  for (const operation of operations()) for (const tag of operation.tags ?? []) expect(tags).toContain(tag);
  for (const tag of document.tags ?? []) expect(tag['x-name'].zh, tag.name).toMatch(/^\p{Script=Han}+$/u);
  expect(Object.keys(document.components?.securitySchemes ?? {})).toEqual(['session', 'bearer', 'visit']);
});

test('the reference reads as a page: both languages, no script, nothing inline', async () => {
  const page = await server.ask({ url: '/api/docs' });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  for (const operation of operations()) expect(page.body).toContain(`id="${operation.operationId}"`);
  expect(page.body).toContain('<h2 id="pier">码头 <span lang="en">The pier</span></h2>');
  expect(page.body).toContain('<th scope="row"><code>ship.zh</code></th>');
  expect(page.body).toContain('id="error-too-many-requests"');
  expect(page.body).not.toMatch(/<script|<style|style=|https?:\/\//);
  const css = await server.ask({ url: '/plain.css' });
  expect(css.headers['content-type']).toBe('text/css; charset=utf-8');
});
