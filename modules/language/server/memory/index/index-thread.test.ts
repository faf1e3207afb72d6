import { afterEach, expect, test, vi } from 'vitest';
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

/** It never answers an `open`. */
const silent = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ number, request }) => {
  if (request.what !== 'open') parentPort.postMessage({ number, answer: null });
});`;
const openSilent = () => openIndexThread(new URL(`data:text/javascript,${encodeURIComponent(silent)}`));

afterEach(() => {
  vi.useRealTimers();
});

test('who waits when the house closes is told', async () => {
  const thread = openSilent();
  const told = expect(thread.ask('folder', { what: 'open' })).rejects.toThrow('closed with its house');
  await thread.close();
  await told;
});

test('a thread that does not answer within a minute is ended, and the next request starts another', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const thread = openSilent();
  const told = expect(thread.ask('folder', { what: 'open' })).rejects.toBeInstanceOf(ThreadEnded);
  expect(await thread.ask('folder', { what: 'save' })).toBeNull();
  vi.advanceTimersByTime(60_000);
  await told;
  expect(await thread.ask('folder', { what: 'save' })).toBeNull();
  expect(thread.life()).toBe(2);
  await thread.close();
});
