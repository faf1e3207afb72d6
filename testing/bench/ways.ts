import { Agent } from 'node:http';
import { type Asked, ask } from './client.ts';
import { type Figure, figureOf } from './figures.ts';

const connections = 20;
const runs = 5;

/** One thing asked again and again, by many people at once. */
export interface Way {
  what: string;
  count: number;
  cookies: string[];
  next(): Asked;
}

/** How often a second each way is gone, run by run, and how long each took. */
export async function figuresOf(ways: readonly Way[], engine: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, count, cookies, next } of ways) {
    const times: number[] = [];
    const rates: number[] = [];
    await rateOfAsking(next, cookies, count / 2, []);
    for (let run = 0; run < runs; run += 1) rates.push(await rateOfAsking(next, cookies, count, times));
    figures.push(figureOf(`${what} (${engine})`, 'requests/s', rates));
    figures.push(figureOf(`${what}, each (${engine})`, 'ms', times));
  }
  return figures;
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
