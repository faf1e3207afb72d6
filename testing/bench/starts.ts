import { type Figure, figureOf } from './figures.ts';
import { type Engine, inNewFolder, onEachEngine, withHouse } from './houses.ts';
import type { Part } from './part.ts';

const laterStarts = 7;
const firstStarts = 3;

/** From starting `bin/start.mjs` to its `Ready:` line. */
export const starts: Part = {
  name: 'starts',
  about: { zh: '启动到可用', en: 'from starting to ready' },
  run: () =>
    onEachEngine(async (engine, dataDir) => {
      // Fills the folder, and builds the pages where that is to be done: neither belongs to a later start.
      await start(engine, dataDir);
      await start(engine, dataDir);
      const later = await secondsOf(laterStarts, () => start(engine, dataDir));
      const figures = [figureOf(`a later start (${engine.name})`, 's', later)];
      return engine.env.DATABASE_URL ? figures : [...figures, await firstStart(engine)];
    }),
};

/** On an empty folder, the pages being built: the database is made and the demonstration office filled. */
async function firstStart(engine: Engine): Promise<Figure> {
  const first = await secondsOf(firstStarts, () => inNewFolder((empty) => start(engine, empty)));
  return figureOf(`the first start on an empty folder (${engine.name})`, 's', first);
}

function start(engine: Engine, dataDir: string): Promise<number> {
  return withHouse(engine, dataDir, async ({ readyMs }) => readyMs);
}

async function secondsOf(runs: number, act: () => Promise<number>): Promise<number[]> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) seconds.push((await act()) / 1000);
  return seconds;
}
