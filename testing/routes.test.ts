/** Every operation of the house finds its place among the routes: one that cannot would stop the start. */
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { modules } from '../app/modules.ts';
import { mountOperations, type RouteDeps } from '../kernel/server/route.ts';
import { shellOperations } from '../kernel/server/shell/index.ts';

test('each operation is mounted under its path', async () => {
  const app = Fastify();
  const taken: string[] = [];
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => () => '');
  app.addHook('onRoute', ({ method, url }) => void taken.push(`${String(method)} ${url}`));
  const operations = [...shellOperations, ...modules.flatMap((module) => module.operations ?? [])];
  // Mounting asks nothing of the house yet.
  mountOperations(app, {} as RouteDeps, operations);
  await app.ready();
  const wanted = operations.map(({ contract }) => `${contract.method} /api${contract.path}`);
  expect(taken.filter((one) => !one.startsWith('HEAD '))).toEqual(wanted);
  expect(new Set(taken).size).toBe(taken.length);
});
