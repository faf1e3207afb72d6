import { parentPort } from 'node:worker_threads';
import { checkBilingual } from './bilingual.ts';
import { checkSegments } from './check-segments.ts';
import type { CheckAnswer, CheckTask } from './check-task.ts';
import { termbaseOf } from './core/terms/termbase.ts';

/** Checks what it is sent: the house goes on meanwhile. */
function work(task: CheckTask): CheckAnswer {
  const by = task.terms ? { termbase: termbaseOf(task.terms) } : {};
  if (task.kind === 'segments') return checkSegments(task.segments, { ...task.by, ...by });
  return task.texts.map((text) => checkBilingual({ ...text, ...by }));
}

parentPort?.on('message', (task: CheckTask) => {
  parentPort?.postMessage(work(task));
});
