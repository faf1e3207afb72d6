/** Kills a house under load and starts it again, on each database: `npm run trial -- kill9 [--rounds N]`. */
import { median } from '../bench/figures.ts';
import { onEachEngine } from '../bench/houses.ts';
import { type KillReport, killAgainAndAgain } from '../load/kill-house.ts';

const rounds = Number(process.argv[2] ?? 50);
const readyWithin = 5_000;

const { absent } = await onEachEngine(async (engine, dataDir) => {
  process.stdout.write(`${engine.name}: `);
  const report = await killAgainAndAgain(engine, dataDir, rounds, () => process.stdout.write('.'));
  process.stdout.write(`\n${linesOf(report).join('\n')}\n`);
  if (report.lost + report.faults.length > 0 || Math.max(...report.readyMs) > readyWithin)
    process.exitCode = 1;
  return [];
});
for (const { en } of absent) process.stdout.write(`${en}\n`);

function linesOf({ kills, acknowledged, unanswered, lost, readyMs, faults }: KillReport): string[] {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  return [
    `  ${kills} kills, ${acknowledged} writes acknowledged, ${lost} lost; ${unanswered} without an answer, each sent again`,
    `  ready again: median ${seconds(median(readyMs))}, worst ${seconds(Math.max(...readyMs))}`,
    `  ledger and doctor: ${faults.length === 0 ? 'sound' : faults.join('\n  ')}`,
  ];
}
