import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('no more are under way than may be, each comes to its turn, and one that fails makes room too', async () => {
  const inTurn = turns(2);
  let underWay = 0;
  let most = 0;
  const begun: number[] = [];
  const task = (n: number) => async () => {
    begun.push(n);
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    if (n % 3 === 0) throw new Error(`task ${n}`);
    return n;
  };
  const ended = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((n) => inTurn(task(n))));
  expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
    'failed',
    1,
    2,
    'failed',
    4,
    5,
    'failed',
  ]);
  expect([begun, most]).toEqual([[0, 1, 2, 3, 4, 5, 6], 2]);
  expect(await inTurn(task(7))).toBe(7);
});
