import { parentPort } from 'node:worker_threads';
import type { PreviewMatter } from './preview-page.ts';
import { previewAnswer } from './preview-task.ts';

/** Makes previews of long files: the house goes on meanwhile. */
parentPort?.on('message', async (matter: PreviewMatter) => {
  parentPort?.postMessage(await previewAnswer(matter));
});
