import { newPerson, type Sender, send } from '../load/writing.ts';
import { signIn } from './client.ts';
import { figureOf } from './figures.ts';
import { onEachEngine, withHouse } from './houses.ts';
import type { Part } from './part.ts';

const connections = 20;
const runs = 5;
const writesOfRun = 100;

/** People entered in the directory: a transaction each, with its line of the ledger, its search entry and its event. */
export const writes: Part = {
  name: 'writes',
  about: { zh: '录入人员，二十个连接', en: 'people entered in the directory, twenty connections' },
  run: () =>
    onEachEngine((engine, dataDir) =>
      withHouse(engine, dataDir, async ({ url, demo }) => {
        const senders: Sender[] = [];
        for (const account of demo.filter(({ role }) => role !== 'reader'))
          senders.push({ url, cookie: await signIn(url, account) });
        await rateOfWrites(senders, writesOfRun);
        const rates: number[] = [];
        for (let run = 0; run < runs; run += 1) rates.push(await rateOfWrites(senders, writesOfRun));
        return [figureOf(`enter a person (${engine.name})`, 'requests/s', rates)];
      }),
    ),
};

async function rateOfWrites(senders: Sender[], count: number): Promise<number> {
  let left = count;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async (_, n) => {
      while (left-- > 0) await written(senders[n % senders.length]!);
    }),
  );
  return count / ((performance.now() - began) / 1000);
}

async function written(sender: Sender): Promise<void> {
  const { status, text } = await send(sender, newPerson());
  if (status !== 200) throw new Error(`a write was answered with ${status}: ${text.slice(0, 300)}`);
}
