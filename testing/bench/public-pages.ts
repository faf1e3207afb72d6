import { Agent } from 'node:http';
import { ask } from './client.ts';
import { type Figure, figureOf } from './figures.ts';
import { onEachEngine, withHouse } from './houses.ts';
import { type Part, timesOf } from './part.ts';

/** The pages everybody may read, asked one after the other as a single visitor would. */
export const publicPages: Part = {
  name: 'public-pages',
  about: { zh: '公开网页，逐次请求', en: 'public pages, one request after the other' },
  run: () =>
    onEachEngine((engine, dataDir) =>
      withHouse(engine, dataDir, async ({ url }) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        const figures: Figure[] = [];
        for (const { what, address } of await pagesOf(agent, `${url}/o/yunjiang`)) {
          const bytes = Buffer.byteLength(await ask(agent, address));
          const times = await timesOf(200, () => ask(agent, address), { unmeasured: 30 });
          figures.push(figureOf(`${what}, ${(bytes / 1000).toFixed(1)} kB (${engine.name})`, 'ms', times));
        }
        agent.destroy();
        return figures;
      }),
    ),
};

async function pagesOf(agent: Agent, home: string): Promise<{ what: string; address: string }[]> {
  const list = `${home}/news`;
  const number = /\/news\/(R-[\w-]+)"/.exec(await ask(agent, list))?.[1];
  if (!number) throw new Error('the public list names no release');
  return [
    { what: 'public home', address: home },
    { what: 'public list of releases', address: list },
    { what: 'public page of a release', address: `${list}/${number}` },
  ];
}
