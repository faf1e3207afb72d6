import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formLimits, readForm, takeForms } from './read-form.ts';

let app: FastifyInstance;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'form-'));
  app = Fastify();
  await takeForms(app);
  app.post('/', async (request) => {
    const { words, faults, dispose } = await readForm(request, folder);
    await dispose();
    return { length: words['text']?.[0]?.length, faults: Object.keys(faults) };
  });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function sent(text: string): Promise<{ length: number; faults: string[] }> {
  const body = [
    '--x',
    'content-disposition: form-data; name="text"',
    '',
    text,
    '--x',
    'content-disposition: form-data; name="file"; filename="a.txt"',
    '',
    '甲',
    '--x--',
    '',
  ].join('\r\n');
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  return (await app.inject({ method: 'POST', url: '/', headers, payload: body })).json();
}

test('a long text pasted beside a file comes whole', async () => {
  expect(await sent('文'.repeat(400_000))).toEqual({ length: 400_000, faults: [] });
});

test('of a text that is longer than may be sent nothing is cut off unsaid', async () => {
  expect((await sent('文'.repeat(formLimits.field / 3 + 1))).faults).toEqual(['text']);
});
