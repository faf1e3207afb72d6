import { expect, test } from 'vitest';
import { openIndexThread, ThreadEnded } from './index-thread.ts';

/** It ends when it is to save, and answers everything else. */
const script = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ number, request }) => {
  if (request.what === 'save') process.exit(3);
  parentPort.postMessage(request.what === 'forget' ? { number, fault: 'no' } : { number, answer: [] });
});`;

test('a thread that ends says so to whoever waits, and the next request starts another', async () => {
  const thread = openIndexThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  const sought = { text: '云江港', lang: 'zh', memories: [], top: 5, least: 70 } as const;
  expect(await thread.ask('folder', { what: 'find', sought })).toEqual([]);
  expect(thread.life()).toBe(1);
  const lost = [thread.ask('folder', { what: 'save' }), thread.ask('folder', { what: 'open' })];
  for (const one of lost) await expect(one).rejects.toBeInstanceOf(ThreadEnded);
  expect(await thread.ask('folder', { what: 'find', sought })).toEqual([]);
  expect(thread.life()).toBe(2);
  await expect(thread.ask('folder', { what: 'forget' })).rejects.toThrow('the memory index: no');
  await thread.close();
  await expect(thread.ask('folder', { what: 'find', sought })).rejects.toThrow('closed');
});
