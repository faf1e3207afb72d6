import { parentPort, workerData } from 'node:worker_threads';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { ReadSheet } from './sheet.ts';
import { SheetFault } from './sheet-fault.ts';
import type { SheetTask } from './sheet-task.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Works on one file and ends: what it does to this thread, it does not do to the house. */
async function work(task: SheetTask): Promise<unknown> {
  if (task.kind === 'write') return writeXlsx(task.rows, task.name);
  try {
    return { read: await readBytes(task.bytes) };
  } catch (error) {
    if (error instanceof SheetFault) return { fault: error.kind };
    throw error;
  }
}

/** Files that are no sheet whatever their name says: PDF, PNG, JPEG, GIF, and a web page saved as .xls. */
const others = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', '<!doctype', '<html'];

function startsWith(bytes: Uint8Array, start: string): boolean {
  return (
    Buffer.from(bytes.subarray(0, start.length)).toString('latin1').toLowerCase() === start.toLowerCase()
  );
}

async function readBytes(bytes: Uint8Array): Promise<ReadSheet> {
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) throw new SheetFault('old-workbook');
  if (others.some((start) => startsWith(bytes, start))) throw new SheetFault('not-a-sheet');
  const isZip = a === 0x50 && b === 0x4b;
  const sheet = isZip ? await readXlsx(bytes) : readText(bytes);
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.trim()) }));
  if (!rows.some(({ cells }) => cells.some((cell) => cell !== ''))) throw new SheetFault('empty');
  return { ...sheet, rows };
}

function readText(bytes: Uint8Array): ReadSheet {
  try {
    return readCsv(bytes);
  } catch (error) {
    if (error instanceof SheetFault) throw error;
    // The parser's own errors speak of its options; the person is told to save the file anew.
    throw new SheetFault('not-a-sheet');
  }
}

parentPort?.postMessage(await work(workerData as SheetTask));
