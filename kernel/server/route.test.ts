import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestServer, testServer } from '../../testing/server.ts';
import { id } from '../contract/ids.ts';
import { operation } from '../contract/operation.ts';
import { implement } from './operation.ts';

/** A crate goes from one pier to another. */
const moveCrate = implement(
  operation({
    name: 'piers.moveCrate',
    method: 'POST',
    path: '/piers/:pierId/crates',
    open: true,
    about: { zh: '移动货箱。', en: 'Move a crate.' },
    input: z.object({ pierId: id, to: id }).refine(({ pierId, to }) => pierId !== to, {
      path: ['to'],
      params: { zh: '已经在这个码头。', en: 'It is at that pier already.' },
    }),
    output: z.object({ to: id }),
  }),
  async (_ctx, { to }) => ({ to }),
);

let server: TestServer;
beforeAll(async () => {
  server = await testServer([], {}, [moveCrate]);
});
afterAll(() => server.close());

test('what a field of the address has to do with one of the body is asked too', async () => {
  const [here, there] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
  const move = (to: string) =>
    server.ask({
      method: 'POST',
      url: `/api/piers/${here}/crates?office=yunjiang`,
      payload: { to, requestId: '01900000-0000-7000-8000-00000000000a' },
    });
  expect((await move(there)).json()).toEqual({ to: there });
  const refused = await move(here);
  expect(refused.statusCode).toBe(400);
  expect(refused.json().error.fields).toEqual({
    to: { zh: '已经在这个码头。', en: 'It is at that pier already.' },
  });
});
