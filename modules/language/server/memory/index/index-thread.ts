import { Worker } from 'node:worker_threads';
import type { Held } from '../../../../../kernel/server/derived/derived.ts';
import type { IndexAnswers, IndexRequest, NumberedAnswer, NumberedRequest } from './index-request.ts';

/** The indexes of this process, in a thread of their own: a long look-up or a large import keeps nobody waiting. */
export interface IndexThread extends Held {
  ask<R extends IndexRequest>(folder: string, request: R): Promise<IndexAnswers[R['what']]>;
  /** Which thread this is: another number says that the one before ended and what it held is gone. */
  life(): number;
}

/** The thread ended by itself, or was ended as it did not answer, with what it was asked. */
export class ThreadEnded extends Error {
  override name = 'ThreadEnded';
}

const wasClosed = 'the memory index was closed with its house';

interface Waiting {
  done(answer: unknown): void;
  failed(error: Error): void;
}

/** Columns lie outside this; it bounds what a take of units may need besides. */
const mostMemory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/** A request waits so long, with all those before it: each takes seconds at most, so the thread is stuck then. */
const mostTime = 60_000;

/** Starts the thread at the first request, and anew when it ended by itself. */
export function openIndexThread(script = new URL('./index-worker.ts', import.meta.url)): IndexThread {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let lives = 0;
  let last = 0;
  let closed = false;

  function started(): Worker {
    if (thread) return thread;
    const worker = new Worker(script, { resourceLimits: mostMemory });
    lives++;
    thread = worker;
    // A process that has nothing else to do ends.
    worker.unref();
    worker.on('message', settle);
    worker.on('error', lost);
    worker.on('exit', () => lost(new Error('the thread of the memory index ended')));
    function lost(error: Error) {
      if (thread === worker) void letGo(new ThreadEnded(error.message, { cause: error }));
    }
    return worker;
  }
  /** The thread is no longer asked; whoever waits for it is told why. */
  async function letGo(why: Error): Promise<void> {
    const worker = thread;
    thread = undefined;
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
    await worker?.terminate();
  }
  function settle(told: NumberedAnswer) {
    const one = waiting.get(told.number);
    waiting.delete(told.number);
    if ('fault' in told) one?.failed(new Error(`the memory index: ${told.fault}`));
    else one?.done(told.answer);
    if (waiting.size === 0) thread?.unref();
  }
  return {
    life: () => lives,
    ask: <R extends IndexRequest>(folder: string, request: R) =>
      new Promise<IndexAnswers[R['what']]>((done, failed) => {
        if (closed) return failed(new Error(wasClosed));
        const number = ++last;
        const worker = started();
        worker.ref();
        const timer = setTimeout(
          () => void letGo(new ThreadEnded('the memory index did not answer')),
          mostTime,
        ).unref();
        waiting.set(number, {
          done(answer) {
            clearTimeout(timer);
            done(answer as IndexAnswers[R['what']]);
          },
          failed(error) {
            clearTimeout(timer);
            failed(error);
          },
        });
        worker.postMessage({ number, folder, request } satisfies NumberedRequest);
      }),
    async close() {
      closed = true;
      await letGo(new Error(wasClosed));
    },
  };
}
