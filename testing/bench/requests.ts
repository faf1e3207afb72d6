import { Agent } from 'node:http';
import type { StartedHouse } from '../started-house.ts';
import { ask, rateOf, signIn } from './client.ts';
import { type Figure, figureOf } from './figures.ts';
import { onEachEngine, withHouse } from './houses.ts';
import type { Part } from './part.ts';

// One sender may ask 12,000 times a minute, and a person signed in counts as one. So the demonstration's five people
// ask in turn, each over two connections, and in all far less than they may: the limit is on, and not reached.
const connectionsOfEach = 2;
const runs = 5;
const requestsOfRun = 400;
const warmingUp = 200;

/** Lists, single records and search through the API, asked by people signed in. */
export const requests: Part = {
  name: 'requests',
  about: {
    zh: '登录后的列表、单条读取与搜索，十个连接',
    en: 'lists, single records and search, signed in, ten connections',
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

/** What is asked for: each list, and one record on it that all five may read. */
async function addressesOf(url: string, cookie: string): Promise<{ what: string; address: string }[]> {
  const agent = new Agent();
  const itemsOf = async (list: string) => (JSON.parse(await ask(agent, list, cookie)) as Listed).items;
  const releases = `${url}/api/press/releases`;
  const people = `${url}/api/directory/people`;
  const [published] = await itemsOf(`${releases}?state=published`);
  const [person] = await itemsOf(people);
  return [
    { what: `list of releases, ${(await itemsOf(releases)).length} on the page`, address: releases },
    { what: 'one release', address: `${releases}/${published!.id}` },
    { what: `list of people, ${(await itemsOf(people)).length} on the page`, address: people },
    { what: 'one person', address: `${people}/${person!.id}` },
    { what: 'search by Chinese', address: `${url}/api/search?q=${encodeURIComponent('云江')}` },
    { what: 'search by pinyin', address: `${url}/api/search?q=yunjiang` },
  ];
}
