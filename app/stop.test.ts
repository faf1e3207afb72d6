import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filledInstallation, type Installation } from '../testing/installation.ts';
import { acknowledged, lostOf, startWriters } from '../testing/load/writers.ts';
import { senderTo } from '../testing/load/writing.ts';
import { type StartedHouse, startHouse } from '../testing/started-house.ts';
import { endServing } from './server/end-serving.ts';

let own: Installation;
let house: StartedHouse;
beforeAll(async () => {
  own = await filledInstallation();
  house = await startHouse({ dataDir: own.dataDir, env: own.env });
});
afterAll(async () => {
  await house.stop();
  await own.remove();
});

test('told to end while people write, it answers what was asked, ends open lines, and loses nothing', async () => {
  const sender = await senderTo(house);
  const live = await fetch(`${house.url}/api/live`, { headers: { cookie: sender.cookie } });
  const begun = halfSent(sender);
  const writers = await startWriters(sender, 4);
  const taken = () => acknowledged(writers.written).length;
  await expect.poll(taken, { timeout: 60_000 }).toBeGreaterThan(20);
  const ended = house.stop();
  const [told, answer] = await Promise.all([live.text(), begun.finish()]);
  expect(told).toMatch(/^retry: 5000/);
  expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n.*"note":"begun before the end"/s);
  expect((await ended).exit).toBe(0);
  await writers.stop();
  expect(writers.refused).toEqual([]);
  expect(house.said()).toBe('');

  house = await startHouse({ dataDir: own.dataDir, env: own.env });
  expect(await lostOf(await senderTo(house), writers.written)).toEqual([]);
});

test('a request that does not come to its end is cut off after a while', async () => {
  const server = Fastify();
  server.get('/', () => new Promise(() => undefined));
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as { port: number };
  const asked = new Promise((resolve) => server.server.once('request', resolve));
  const cut = fetch(`http://127.0.0.1:${port}/`).then(
    () => 'answered',
    () => 'cut off',
  );
  await asked;
  const said: string[] = [];
  await endServing(server, { warn: (line) => said.push(line) }, 20);
  expect(await cut).toBe('cut off');
  expect(said).toEqual(['requests that were not answered in time were cut off']);
});

/** A request whose beginning is sent; `finish` sends the rest and answers with all that came back. */
function halfSent({ url, cookie }: { url: string; cookie: string }) {
  const { hostname, port, host, origin } = new URL(url);
  const body = JSON.stringify({
    requestId: crypto.randomUUID(),
    name: { order: 'given-first', zh: null, en: { surname: 'Halvorsdottir', given: 'Runa' } },
    note: 'begun before the end',
  });
  const head = ['POST /api/directory/people HTTP/1.1', `host: ${host}`, `origin: ${origin}`];
  const more = [
    `cookie: ${cookie}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  const socket = connect(Number(port), hostname);
  socket.write(`${[...head, ...more].join('\r\n')}\r\n\r\n${body.slice(0, 10)}`);
  const answer = text(socket);
  return {
    async finish() {
      socket.write(body.slice(10));
      return answer;
    },
  };
}
