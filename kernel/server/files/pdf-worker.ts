import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { withMemoryUpTo } from './bounded-memory.ts';
import type { PdfAnswer, PdfTask } from './pdf-task.ts';

/** So large a page is drawn at most, in pixels; a small one is not blown up beyond what it has. */
const widest = 1300;
const highest = 1900;
const most = 4;
/** So much memory a page may take; a large scan, unpacked, takes some three hundred million bytes. */
const mostMemory = 512 * 1024 * 1024;

/** Works on one PDF and ends: what it does to this thread, it does not do to the house. */
async function work({ bytes, page, listed }: PdfTask): Promise<PdfAnswer> {
  const reader = await readFile(fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')));
  const library = await PDFiumLibrary.init({ wasmBinary: withMemoryUpTo(reader, mostMemory).buffer });
  const pdf = await opened(library, bytes);
  if (!pdf) return { unreadable: true };
  const count = pdf.getPageCount();
  if (page === 'words') return { pages: Array.from({ length: count }, (_, at) => pdf.getPage(at).getText()) };
  if (page === null)
    return { count, sizes: Array.from({ length: Math.min(count, listed) }, (_, at) => sizeOf(at)) };
  if (page > count) return { unreadable: true };
  const { width, height, data } = await pdf
    .getPage(page - 1)
    .render({ ...sizeOf(page - 1), render: 'bitmap' });
  return { width, height, pixels: data.slice() };

  function sizeOf(at: number): { width: number; height: number } {
    const { originalWidth, originalHeight } = pdf!.getPage(at).getOriginalSize();
    const scale = Math.min(widest / originalWidth, highest / originalHeight, most);
    const drawn = (points: number) => Math.max(1, Math.round(points * scale));
    return { width: drawn(originalWidth), height: drawn(originalHeight) };
  }
}

/** What is locked, damaged or no PDF is had as a file alone. */
async function opened(library: Awaited<ReturnType<typeof PDFiumLibrary.init>>, bytes: Uint8Array) {
  try {
    return await library.loadDocument(bytes);
  } catch {
    return null;
  }
}

parentPort?.postMessage(await work(workerData as PdfTask));
