import { expect, test } from 'vitest';
import { oneAhead } from './one-ahead.ts';

test('the next is begun before the last is done with, and all come in order', async () => {
  const begun: number[] = [];
  async function* source() {
    for (let n = 0; n < 3; n++) {
      begun.push(n);
      yield n;
    }
  }
  const seen: [number, number][] = [];
  for await (const n of oneAhead(source())) seen.push([n, begun.length]);
  expect(seen).toEqual([
    [0, 2],
    [1, 3],
    [2, 3],
  ]);
});

test('a fault comes after what was made before it', async () => {
  async function* source() {
    yield 'whole';
    throw new Error('torn');
  }
  const seen: string[] = [];
  const all = (async () => {
    for await (const one of oneAhead(source())) seen.push(one);
  })();
  await expect(all).rejects.toThrow('torn');
  expect(seen).toEqual(['whole']);
});

test('whoever leaves off early ends the source', async () => {
  let ended = false;
  async function* source() {
    try {
      for (let n = 0; ; n++) yield n;
    } finally {
      ended = true;
    }
  }
  for await (const n of oneAhead(source())) if (n === 1) break;
  expect(ended).toBe(true);
});
