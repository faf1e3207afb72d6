import { Worker } from 'node:worker_threads';

const mostMemory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };
/** For a task nobody waits for at a page. */
const usualTime = 300_000;
/** The thread has the dictionary in its memory: whoever asks again soon need not wait for it, and then it is given back. */
const keptFor = 60_000;

/** A task took longer than it may: its thread was ended. */
export class TaskTooLong extends Error {}

interface Waiting<Answer> {
  done(answer: Answer): void;
  failed(error: Error): void;
}

/**
 * What asks a thread for slow work on texts, one task at a time. It starts at the first one, and anew when it was given
 * back or ended by itself. A task that takes more than `mostTime` milliseconds is given up with `TaskTooLong`.
 */
export function openTaskThread<Task, Answer>(
  script: URL,
  mostTime = usualTime,
): (task: Task) => Promise<Answer> {
  let thread: Worker | undefined;
  let waiting: Waiting<Answer> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function started(): Worker {
    if (thread) return thread;
    const worker = new Worker(script, { resourceLimits: mostMemory });
    thread = worker;
    // They stay: a fault nobody hears, as of a thread that waits for its next task, would end the whole house.
    worker.on('message', (answer: Answer) => {
      if (thread !== worker) return;
      idle(worker);
      settled()?.done(answer);
    });
    worker.on('error', (error) => letGo(worker, error));
    worker.on('exit', () => letGo(worker, new Error('the thread ended without an answer')));
    return worker;
  }
  function settled(): Waiting<Answer> | undefined {
    const one = waiting;
    waiting = undefined;
    return one;
  }
  function idle(worker: Worker): void {
    clearTimeout(timer);
    timer = setTimeout(() => letGo(worker, new Error('the thread was given back')), keptFor).unref();
    worker.unref();
  }
  /** The thread is no longer asked; whoever waits for it is told why. */
  function letGo(worker: Worker, why: Error): void {
    if (thread !== worker) return;
    thread = undefined;
    clearTimeout(timer);
    void worker.terminate();
    settled()?.failed(why);
  }
  return (task) =>
    new Promise((done, failed) => {
      const worker = started();
      clearTimeout(timer);
      timer = setTimeout(() => letGo(worker, new TaskTooLong('the thread took too long')), mostTime);
      worker.ref();
      waiting = { done, failed };
      worker.postMessage(task);
    });
}
