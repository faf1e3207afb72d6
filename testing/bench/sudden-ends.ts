import { killAgainAndAgain } from '../load/kill-house.ts';
import { figureOf } from './figures.ts';
import { onEachEngine } from './houses.ts';
import type { Part } from './part.ts';

const kills = 5;

/** Killed under load and started again; a write lost, or a ledger that does not hold, ends the run. */
export const suddenEnds: Part = {
  name: 'sudden-ends',
  about: {
    zh: `写入中强行终止 ${kills} 次，再启动到可用`,
    en: `killed ${kills} times while people write, and ready again`,
  },
  run: () =>
    onEachEngine(async (engine, dataDir) => {
      const { lost, faults, acknowledged, readyMs } = await killAgainAndAgain(engine, dataDir, kills);
      if (lost + faults.length > 0) throw new Error(`${lost} writes lost; ${faults.join('; ')}`);
      const what = `ready again after kill -9, ${acknowledged} writes acknowledged, none lost`;
      const seconds = readyMs.map((ms) => ms / 1000);
      return [figureOf(`${what} (${engine.name})`, 's', seconds)];
    }),
};
