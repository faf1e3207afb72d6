import { parentPort } from 'node:worker_threads';
import { segmenterFor } from '../core/segment/segmenter.ts';
import type { CutTask } from './cut-task.ts';

/** Cuts a text, line by line: the house goes on meanwhile. */
parentPort?.on('message', ({ text, lang, rules }: CutTask) => {
  const segmenter = segmenterFor(rules, lang);
  parentPort?.postMessage(text.split('\n').flatMap((line) => segmenter(line).map((segment) => segment.text)));
});
