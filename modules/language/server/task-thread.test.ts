import { expect, test } from 'vitest';
import { openTaskThread } from './task-thread.ts';

/** It answers with its number, and does before or after what the sentence says: so long after that the answer has come. */
const script = `import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', (what) => {
  if (what === 'end') process.exit(3);
  if (what === 'throw') throw new Error('no');
  if (what === 'throw later') setTimeout(() => { throw new Error('late'); }, 100);
  if (what === 'end later') setTimeout(() => process.exit(3), 100);
  parentPort.postMessage({ made: threadId });
});`;

const opened = () => {
  const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  return openTaskThread<string, { made: number }>(url);
};

test('one thread takes a task after the other', async () => {
  const ask = opened();
  expect(await ask('answer')).toEqual(await ask('answer'));
});

test.each(['end', 'throw'])(
  'a thread that ends during a task (%s) says so, and another takes the next',
  async (what) => {
    const ask = opened();
    await expect(ask(what)).rejects.toThrow(what === 'end' ? 'ended without an answer' : 'no');
    expect(await ask('answer')).toHaveProperty('made');
  },
);

test.each(['end later', 'throw later'])(
  'a thread that ends after its answer (%s) harms nobody',
  async (what) => {
    const ask = opened();
    const first = await ask(what);
    await expect.poll(() => ask('answer').catch(() => first), { timeout: 20_000 }).not.toEqual(first);
  },
);
