import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { StartedHouse } from '../started-house.ts';
import { type Asked, ask, signIn } from './client.ts';
import { type Figure, figureOf } from './figures.ts';
import { onEachEngine, withHouse } from './houses.ts';
import type { Part } from './part.ts';

const connections = 20;
const runs = 5;
const readsOfRun = 400;
const writesOfRun = 200;

/** The ways every record goes, whatever it is: entered, read, listed, found by name; many people at it at once. */
export const commonWays: Part = {
  name: 'common-ways',
  about: {
    zh: '录入、读取、列表、按名查找一个场所，二十个连接',
    en: 'a place entered, read, listed and found by name, twenty connections',
  },
  run: () =>
    onEachEngine((engine, dataDir) =>
      withHouse(engine, dataDir, async (house) => {
        const figures: Figure[] = [];
        for (const { what, count, cookies, next } of await waysOf(house)) {
          const times: number[] = [];
          const rates: number[] = [];
          await rateOfAsking(next, cookies, count / 2, []);
          for (let run = 0; run < runs; run += 1) rates.push(await rateOfAsking(next, cookies, count, times));
          figures.push(figureOf(`${what} (${engine.name})`, 'requests/s', rates));
          figures.push(figureOf(`${what}, each (${engine.name})`, 'ms', times));
        }
        return figures;
      }),
    ),
};

interface Way {
  what: string;
  count: number;
  cookies: string[];
  next(): Asked;
}

/** Entering comes first, so that there is something to list and to find. */
async function waysOf({ url, demo }: StartedHouse): Promise<Way[]> {
  const signedIn = await Promise.all(
    demo.map(async (account) => ({ role: account.role, cookie: await signIn(url, account) })),
  );
  const readers = signedIn.map(({ cookie }) => cookie);
  const writers = signedIn.filter(({ role }) => role !== 'reader').map(({ cookie }) => cookie);
  const places = `${url}/api/directory/places`;
  const one = await ask(new Agent(), { address: places, body: newPlace() }, writers[0]);
  const { id } = JSON.parse(one) as { id: string };
  const reading = (what: string, address: string): Way => ({
    what,
    count: readsOfRun,
    cookies: readers,
    next: () => ({ address }),
  });
  return [
    {
      what: 'enter a place',
      count: writesOfRun,
      cookies: writers,
      next: () => ({ address: places, body: newPlace() }),
    },
    reading('one place', `${places}/${id}`),
    reading('50 places of a kind, in order, counted', `${places}?kind=site&limit=50`),
    reading('places by name, 50 of a thousand', `${places}?limit=50&q=${encodeURIComponent('泊位')}`),
    reading('search by name', `${url}/api/search?q=${encodeURIComponent('泊位')}`),
  ];
}

function newPlace(): string {
  const requestId = randomUUID();
  const [short] = requestId.split('-');
  return JSON.stringify({ requestId, kind: 'site', name: { zh: `泊位${short}`, en: `Berth ${short}` } });
}

/** Asks so often over the connections, each after its last answer; adds how long each took. */
async function rateOfAsking(
  next: () => Asked,
  cookies: string[],
  count: number,
  times: number[],
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: connections }, async (_, n) => {
      while (left-- > 0) {
        const sent = performance.now();
        await ask(agent, next(), cookies[n % cookies.length]);
        times.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return count / seconds;
}
