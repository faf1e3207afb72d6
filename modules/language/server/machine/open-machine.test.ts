import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../../../testing/free-port.ts';
import { type MachineServer, openMachineServer } from '../../../../testing/machine-server.ts';
import { openMachine, tryMachine } from './open-machine.ts';

let service: MachineServer;
beforeAll(async () => {
  service = await openMachineServer();
});
afterAll(() => service.close());

const request = { into: 'en', text: '云江港{1}开港{/1}。', terms: [] } as const;
const ask = (waits?: number) => openMachine({ url: service.url, model: 'small' }, waits).translate(request);

test('a text is sent alone, apart from what is to be done with it, with the terms to keep and the key', async () => {
  const machine = openMachine({ url: `${service.url}/`, model: 'small', key: 'secret' });
  const terms = [{ source: '云江港', target: 'Port of Yunjiang' }];
  expect(await machine.translate({ ...request, terms })).toBe('«云江港{1}开港{/1}。»');
  expect(service.asked.at(-1)).toMatchObject({ key: 'Bearer secret', model: 'small', text: request.text });
  expect(service.asked.at(-1)!.rules).toMatch(/from Simplified Chinese into English/);
  expect(service.asked.at(-1)!.rules).toContain('云江港 = Port of Yunjiang');
  expect(machine.host).toBe(new URL(service.url).host);
});

test.each([
  [{ status: 401 }, '401'],
  [{ status: 500 }, '500'],
  [{ body: 'no JSON' }, 'SyntaxError'],
  [{ body: '{"choices":[]}' }, 'empty'],
  [{ content: '   ' }, 'empty'],
  [{ content: 'half a sen', finish: 'length' }, 'cut off'],
  [{ content: 'x'.repeat(300_000) }, 'too long'],
])('what is of no use is told by a code: %j', async (answer, why) => {
  service.answerWith(answer);
  await expect(ask()).rejects.toMatchObject({ why });
});

test('a service that sends elsewhere is not followed', async () => {
  const elsewhere = await openMachineServer();
  service.answerWith({ status: 307, location: `${elsewhere.url}/chat/completions` });
  await expect(ask()).rejects.toMatchObject({ why: expect.any(String) });
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.close();
});

test('a service that does not answer, or is not there, is given up', async () => {
  service.answerWith('silent');
  await expect(ask(100)).rejects.toMatchObject({ why: 'TimeoutError' });
  const gone = openMachine({ url: `http://127.0.0.1:${await freePort()}/v1`, model: 'small' });
  await expect(gone.translate(request)).rejects.toMatchObject({ why: 'ECONNREFUSED' });
});

test('whether it is there and has the model is asked without a text', async () => {
  const before = service.asked.length;
  expect(await tryMachine({ url: service.url, model: 'small' })).toBe(undefined);
  expect(await tryMachine({ url: service.url, model: 'large' })).toBe('no such model');
  expect(await tryMachine({ url: `${service.url}/nowhere`, model: 'small' })).toBe('SyntaxError');
  expect(service.asked.length).toBe(before);
});

test('four segments are asked for at once, the others wait their turn', async () => {
  const machine = openMachine({ url: service.url, model: 'small' }, 200);
  const before = service.asked.length;
  service.answerWith('silent', 'silent', 'silent', 'silent');
  const all = Array.from({ length: 6 }, () => machine.translate(request));
  const first = await Promise.allSettled(all.slice(0, 4));
  expect(first.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  await Promise.all(all.slice(4));
  expect(service.asked.length - before).toBe(6);
});
