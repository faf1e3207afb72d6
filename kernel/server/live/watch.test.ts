import { expect, test } from 'vitest';
import { type Watcher, watchLedger } from './watch.ts';

function house() {
  const heads = new Map([
    ['yunjiang', 4],
    ['qinghe', 7],
  ]);
  const asked: string[][] = [];
  const watch = watchLedger(async (offices) => {
    asked.push([...offices]);
    return new Map(offices.map((office) => [office, heads.get(office)!]));
  });
  const told: [string, number][] = [];
  const watcher = (office: string, name: string): Watcher => ({
    office,
    changed: (lines) => void told.push([name, lines]),
  });
  return { heads, asked, watch, told, watcher };
}

test('a ledger that grew is told to everybody of that office, once, and to nobody of another', async () => {
  const { heads, watch, told, watcher } = house();
  for (const one of [watcher('yunjiang', 'zhou'), watcher('yunjiang', 'shen'), watcher('qinghe', 'bai')])
    watch.add(one);
  await watch.look();
  expect(told).toEqual([]);
  heads.set('yunjiang', 6);
  await watch.look();
  await watch.look();
  expect(told).toEqual([
    ['zhou', 6],
    ['shen', 6],
  ]);
});

test('offices nobody watches are not looked at, and are read afresh when somebody comes again', async () => {
  const { heads, asked, watch, told, watcher } = house();
  await watch.look();
  const zhou = watcher('yunjiang', 'zhou');
  watch.add(zhou);
  await watch.look();
  watch.remove(zhou);
  heads.set('yunjiang', 9);
  await watch.look();
  expect(asked).toEqual([['yunjiang']]);
  watch.add(zhou);
  await watch.look();
  expect(told).toEqual([]);
});
