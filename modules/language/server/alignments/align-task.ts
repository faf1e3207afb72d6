import { Worker } from 'node:worker_threads';
import { turns } from '../../../../kernel/server/turns.ts';
import type { Bead } from '../../contract/texts.ts';
import type { AlignedSides } from '../core/alignment/realigned.ts';
import { type RefusalCode, TextRefusal } from '../core/read/refusal.ts';

/** A text as it is handed in. */
export interface TextIn {
  name: string | null;
  bytes: Uint8Array;
}

/** A text read and aligned; the two that were handed in may have been given the wrong way round. */
export interface AlignedTexts {
  sides: AlignedSides;
  beads: Bead[];
  swapped: boolean;
}

export type AlignTask =
  | { kind: 'two'; zh: TextIn; en: TextIn }
  | { kind: 'one'; both: TextIn }
  | { kind: 'again'; runs: { zh: string[]; en: string[] }[] };

/** What the thread answers: what was made, or why a text is not read. */
export type AlignAnswer =
  | { made: AlignedTexts | Bead[][] }
  | { refused: { code: RefusalCode; said: { zh: string; en: string } } };

const mostMemory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };
const mostTime = 300_000;
/** The thread has the dictionary in its memory: whoever aligns again soon need not wait for it, and then it is given back. */
const keptFor = 60_000;
/** One at a time: aligning takes a whole processor, and others want to work meanwhile. */
const inTurn = turns(1);

/** Reads and aligns what was handed in, in a thread of its own. Throws TextRefusal where a text is not read. */
export function alignTexts(task: AlignTask & { kind: 'one' | 'two' }): Promise<AlignedTexts> {
  return inTurn(() => inThread<AlignedTexts>(task));
}

/** Aligns runs of sentences, in a thread of its own. */
export function alignRuns(runs: { zh: string[]; en: string[] }[]): Promise<Bead[][]> {
  return inTurn(() => inThread<Bead[][]>({ kind: 'again', runs }));
}

let kept: { thread: Worker; leave: NodeJS.Timeout } | undefined;

function takeThread(): Worker {
  const thread =
    kept?.thread ?? new Worker(new URL('./align-worker.ts', import.meta.url), { resourceLimits: mostMemory });
  clearTimeout(kept?.leave);
  kept = undefined;
  thread.ref();
  return thread;
}

function keepThread(thread: Worker): void {
  const leave = setTimeout(() => {
    kept = undefined;
    void thread.terminate();
  }, keptFor).unref();
  thread.unref();
  kept = { thread, leave };
}

function inThread<T>(task: AlignTask): Promise<T> {
  const thread = takeThread();
  return new Promise<T>((done, failed) => {
    const timer = setTimeout(() => end(new Error('aligning took too long')), mostTime);
    const exited = () => end(new Error('the thread that aligns ended without an answer'));
    function settle(): void {
      clearTimeout(timer);
      thread.off('message', answered).off('error', end).off('exit', exited);
    }
    function end(error: Error): void {
      settle();
      void thread.terminate();
      failed(error);
    }
    function answered(answer: AlignAnswer): void {
      settle();
      keepThread(thread);
      if ('refused' in answer) failed(new TextRefusal(answer.refused.code, answer.refused.said));
      else done(answer.made as T);
    }
    thread.on('message', answered).on('error', end).on('exit', exited);
    thread.postMessage(task);
  });
}
