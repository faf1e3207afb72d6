import { Agent } from 'node:http';
import type { StartedHouse } from '../started-house.ts';
import { ask, rateOf, signIn } from './client.ts';
import { type Figure, figureOf } from './figures.ts';
import { onEachEngine, withHouse } from './houses.ts';
import type { Part } from './part.ts';

// One sender may ask 3,000 times a minute, and a person signed in counts as one. So the demonstration's five people
// ask in turn, each over two connections, and in all far less than they may: the limit is on, and not reached.
const connectionsOfEach = 2;
const runs = 5;
const requestsOfRun = 400;
const warmingUp = 200;

/** Lists and single records through the API, asked by people signed in. */
export const requests: Part = {
  name: 'requests',
  about: {
    zh: '登录后的列表与单条读取，十个连接',
    en: 'lists and single records, signed in, ten connections',
  },
  run: () =>
    onEachEngine((engine, dataDir) =>
      withHouse(engine, dataDir, async (house) => {
        const figures: Figure[] = [];
        const cookies = await sessionsOf(house);
        for (const { what, address } of await addressesOf(house.url, cookies[0]!)) {
          await rateOf(address, cookies, warmingUp);
          const rates: number[] = [];
          for (let run = 0; run < runs; run += 1) rates.push(await rateOf(address, cookies, requestsOfRun));
          figures.push(figureOf(`${what} (${engine.name})`, 'requests/s', rates));
        }
        return figures;
      }),
    ),
};

async function sessionsOf({ url, demo }: StartedHouse): Promise<string[]> {
  const cookies: string[] = [];
  for (const account of demo) {
    const cookie = await signIn(url, account);
    for (let n = 0; n < connectionsOfEach; n += 1) cookies.push(cookie);
  }
  return cookies;
}

interface Listed {
  items: { id: string }[];
}

/** What is asked for: each list, and the first record on it. */
async function addressesOf(url: string, cookie: string): Promise<{ what: string; address: string }[]> {
  const agent = new Agent();
  const lists = [
    { one: 'release', many: 'releases', address: `${url}/api/press/releases` },
    { one: 'person', many: 'people', address: `${url}/api/directory/people` },
  ];
  const found: { what: string; address: string }[] = [];
  for (const { one, many, address } of lists) {
    const { items } = JSON.parse(await ask(agent, address, cookie)) as Listed;
    found.push({ what: `list of ${many}, ${items.length} on the page`, address });
    found.push({ what: `one ${one}`, address: `${address}/${items[0]!.id}` });
  }
  return found;
}
