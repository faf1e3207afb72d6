import { Worker } from 'node:worker_threads';
import { turns } from '../turns.ts';
import { webpOfPixels } from './open-picture.ts';
import type { PdfAnswer, PdfSizes, PdfTask } from './pdf-task.ts';

export const pdfType = 'application/pdf';

/** The address of the picture of a page. */
export function pagePath(fileId: string, page: number): string {
  return `/api/files/${fileId}/page-${page}.webp`;
}

/** Of so many pages of a PDF pictures are made; the rest is had with the file. */
export const mostPages = 60;

const mostMemory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const mostTime = 20_000;
/** One at a time: what a page takes of memory is then a bound for all. */
const inTurn = turns(1);

/** How many pages a PDF has, and how large each is drawn; null where it cannot be read. */
export async function sizesOfPdf(bytes: Uint8Array): Promise<PdfSizes | null> {
  const answer = await inThread({ bytes, page: null, listed: mostPages });
  return 'sizes' in answer ? answer : null;
}

/** One page of a PDF as a picture the house makes itself; null where there is none, or it cannot be drawn. */
export async function pageOfPdf(bytes: Uint8Array, page: number): Promise<Buffer | null> {
  if (page < 1 || page > mostPages) return null;
  const answer = await inThread({ bytes, page, listed: 0 });
  return 'pixels' in answer ? webpOfPixels(answer) : null;
}

/** The text of each page, line by line as it is drawn; null where it cannot be read. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string[] | null> {
  const answer = await inThread({ bytes, page: 'words', listed: 0 });
  return 'pages' in answer ? answer.pages : null;
}

function inThread(task: PdfTask): Promise<PdfAnswer> {
  return inTurn(() => startThread(task));
}

/** A thread that ends in an error or takes too long has met a file made to do so, or one that is damaged. */
function startThread(task: PdfTask): Promise<PdfAnswer> {
  return new Promise((done) => {
    const thread = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: mostMemory,
    });
    const timer = setTimeout(() => void thread.terminate(), mostTime);
    thread.once('message', done);
    thread.once('error', () => done({ unreadable: true }));
    thread.once('exit', () => {
      clearTimeout(timer);
      done({ unreadable: true });
    });
  });
}
