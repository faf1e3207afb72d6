import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { StartedHouse } from '../started-house.ts';
import { ask, signIn } from './client.ts';
import { onEachEngine, withHouse } from './houses.ts';
import type { Part } from './part.ts';
import { figuresOf, type Way } from './ways.ts';

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
        return figuresOf(await waysOf(house), engine.name);
      }),
    ),
};

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
